import { lastDay } from "./dates.ts";
import type { Day, Partnership, Term } from "./model.ts";

/** The term of a partnership that ends last; absent when no source tells of one. */
export const lastTerm = ({ terms }: Pick<Partnership, "terms">): Term | undefined =>
  [...terms].sort((a, b) => (lastDay(a.end) < lastDay(b.end) ? -1 : 1)).at(-1);

/** Whether a term is over on a day; it runs to the last day of its end. */
export const isOver = ({ end }: Term, today: Day): boolean => lastDay(end) < today;

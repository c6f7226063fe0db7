import { firstDay, lastDay } from "./dates.ts";
import type { Atlas, Day, Partnership, Term } from "./model.ts";

const inOrder = (terms: readonly Term[]) => [...terms].sort((a, b) => (lastDay(a.end) < lastDay(b.end) ? -1 : 1));

/** The term of a partnership that ends last; absent when no source tells of one. */
export const lastTerm = ({ terms }: Pick<Partnership, "terms">): Term | undefined => inOrder(terms).at(-1);

/** Whether a term is over on a day; it runs to the last day of its end. */
export const isOver = ({ end }: Term, today: Day): boolean => lastDay(end) < today;

/**
 * Terms of a partnership that had begun on a day, in the order of their ends. One without a known start counts from the
 * day on which its document was written.
 */
export function termsOn({ terms }: Pick<Partnership, "terms">, { sources }: Atlas, today: Day): readonly Term[] {
  return inOrder(terms).filter(({ start, sourceId }) => {
    const from = start ?? sources.get(sourceId)?.date;
    return from === undefined || firstDay(from) <= today;
  });
}

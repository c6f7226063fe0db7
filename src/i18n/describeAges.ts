import type { AgeCounts } from "../domain/ageCounts.ts";
import { ages } from "../domain/snapshot.ts";
import type { Words } from "./words.tsx";

/** How much of a count was confirmed when: "dont 12 confirmés depuis moins de 2 ans et 3 sans confirmation datée". */
export function agesText(words: Words, counts: AgeCounts): string {
  const told = ages.filter((age) => counts[age] > 0).map((age) => words.say(`age.count.${age}`, { count: counts[age] }));
  return words.say("age.within", { ages: words.list(told) });
}

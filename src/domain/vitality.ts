import { addYears, lastDay } from "./dates.ts";
import type { Day, Status } from "./model.ts";
import { recordOf } from "./record.ts";
import type { Standing } from "./standing.ts";

/** How alive a partnership is by what is known of it at a date. Each partnership has one value: they add up. */
export const vitalities = ["alive", "to-confirm", "silent", "intention", "asleep", "ended", "mentioned"] as const;
export type Vitality = (typeof vitalities)[number];

/** Those of a status that does not age; "active" does. */
const ofStatus: Readonly<Record<Exclude<Status, "active">, Vitality>> = {
  building: "intention",
  revival: "asleep",
  waiting: "asleep",
  stalled: "asleep",
  ended: "ended",
  unconfirmed: "mentioned",
};

/** Years after which an "active" is to be confirmed, and after which it says nothing any more. */
const yearsAlive = 5;
const yearsHeard = 10;

/**
 * The vitality of a standing, as a function of the day from which it is seen. The rule, which the page "Sources" also
 * gives to readers: said active and confirmed less than 5 years before, `alive`; less than 10, `to-confirm`; longer ago
 * or on no known date, `silent`. The other statuses are what was last told, whatever its age.
 */
export function vitalityOf({ status, confirmed }: Pick<Standing, "status" | "confirmed">): (today: Day) => Vitality {
  if (status !== "active") return () => ofStatus[status];
  if (confirmed === undefined) return () => "silent";
  const day = lastDay(confirmed);
  const [notAlive, notHeard] = [addYears(day, yearsAlive), addYears(day, yearsHeard)];
  return (today) => (today < notAlive ? "alive" : today < notHeard ? "to-confirm" : "silent");
}

/** How many partnerships have each vitality: the numbers add up to all of them. */
export function countVitalities(entries: readonly { readonly vitality: Vitality }[]): Readonly<Record<Vitality, number>> {
  const counts = { ...recordOf(vitalities, () => 0) };
  for (const { vitality } of entries) counts[vitality] += 1;
  return counts;
}

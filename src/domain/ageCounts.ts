import { ages, type Age, type Entry } from "./snapshot.ts";
import { recordOf } from "./record.ts";

/** How many partnerships there are of each age of the last confirmation. */
export type AgeCounts = Readonly<Record<Age, number>>;

export const noAges: AgeCounts = recordOf(ages, () => 0);

/** Partnerships of each value by the age of their last confirmation: a count of what was said tells how long ago. */
export function countAges<Value extends string>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Value,
): ReadonlyMap<Value, AgeCounts> {
  const counts = new Map<Value, Record<Age, number>>();
  for (const entry of entries) {
    const value = valueOf(entry);
    const ofValue = counts.get(value) ?? { ...recordOf(ages, () => 0) };
    ofValue[entry.age] += 1;
    counts.set(value, ofValue);
  }
  return counts;
}

import type { Entry } from "../../src/domain/snapshot.ts";
import { randomNumbers } from "./randomNumbers.ts";

/**
 * As many entries as asked for, each with the values of real ones drawn at random, facet by facet: values keep their
 * shares and are met in all combinations.
 */
export function generateEntries(real: readonly Entry[], count: number, seed: number): readonly Entry[] {
  const random = randomNumbers(seed);
  const one = (): Entry => real[Math.floor(random() * real.length)] as Entry;
  return Array.from({ length: count }, () => ({
    ...one(),
    standing: one().standing,
    age: one().age,
    themes: one().themes,
    levels: one().levels,
    regionIds: { fr: one().regionIds.fr, ma: one().regionIds.ma },
    sourceIds: one().sourceIds,
  }));
}

import { min } from "d3-array";
import { lastDay, yearOf } from "./dates.ts";
import type { Atlas, Day } from "./model.ts";
import { recordOf } from "./record.ts";
import { byShore, type Shore, territoryIdsOn } from "./shores.ts";
import type { Entry } from "./snapshot.ts";
import { stepsOf } from "./standing.ts";
import { regionIdsOn } from "./succession.ts";
import { type Vitality, vitalities, vitalityOf } from "./vitality.ts";

/** A year and how many partnerships had each vitality at its end. */
export interface TimelineYear {
  readonly year: number;
  readonly counts: Readonly<Record<Vitality, number>>;
}

/** First day that any dated statement counts from, of those not of low confidence; the day of the edition without any. */
export function firstKnownDay(atlas: Atlas): Day {
  const days = [...atlas.partnerships.values()].flatMap(({ statements }) =>
    statements.flatMap(({ date, confidence }) => (date !== undefined && confidence !== "low" ? lastDay(date) : [])),
  );
  return min(days) ?? atlas.edition.date;
}

/** Days on which membership of regions changes, and the day of the edition: one in each era. */
function dayOfEachEra(atlas: Atlas): readonly Day[] {
  const starts = [...atlas.membershipsByDepartment.values()].flat().flatMap(({ validFrom }) => validFrom ?? []);
  return [...new Set(["0001-01-01", atlas.edition.date, ...starts])];
}

/**
 * Entries freed from time: a filter on a region holds for whoever lay in it at any date, one on a theme for whatever
 * was ever said. What the time axis counts must not depend on where its handle stands.
 */
export function timelessEntries(atlas: Atlas, entries: readonly Entry[]): readonly Entry[] {
  const days = dayOfEachEra(atlas);
  return entries.map((entry) => {
    const { parties, statements, toolUses } = entry.partnership;
    const regionsOf = (shore: Shore) => [
      ...new Set(
        territoryIdsOn(parties, shore).flatMap((id) => {
          const territory = atlas.territories.get(id);
          return territory ? days.flatMap((day) => regionIdsOn(atlas, territory, day)) : [];
        }),
      ),
    ];
    return {
      ...entry,
      themes: [...new Set(statements.flatMap(({ themes }) => themes))],
      toolIds: [...new Set(toolUses.map(({ toolId }) => toolId))],
      sourceIds: [...new Set(statements.map(({ sourceId }) => sourceId))],
      regionIds: byShore(regionsOf),
    };
  });
}

/** How many partnerships no year can count: nothing that is said of them has a date. */
export const countUndated = (entries: readonly Entry[]): number =>
  entries.filter(({ partnership }) => partnership.statements.every(({ date }) => date === undefined)).length;

/** Partnerships by vitality at the end of each year, from the first known day to that of the edition. */
export function countTimeline(atlas: Atlas, entries: readonly Entry[]): readonly TimelineYear[] {
  const first = yearOf(firstKnownDay(atlas));
  const last = yearOf(atlas.edition.date);
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    end: first + index === last ? atlas.edition.date : `${first + index}-12-31`,
    counts: { ...recordOf(vitalities, () => 0) },
  }));
  for (const { partnership } of entries) {
    const steps = stepsOf(partnership.statements, atlas.sources);
    let next = 0;
    for (const { end, counts } of years) {
      while (next < steps.length && (steps[next]?.day ?? "") <= end) next += 1;
      const step = steps[next - 1];
      if (step) counts[vitalityOf(step.standing)(end)] += 1;
    }
  }
  return years.map(({ year, counts }) => ({ year, counts }));
}

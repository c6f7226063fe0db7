/** The authorities in which lit strands end, and what is said there: names and ages. */

import { lastDay, wholeYearsBetween } from "../domain/dates.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { portIdsOfTerritory } from "../domain/ports.ts";
import { shores } from "../domain/shores.ts";
import type { Words } from "../i18n/words.tsx";
import type { FaceSheet } from "./geometry/faceSheet.ts";
import { onSheet } from "./geometry/fitting.ts";
import type { Town } from "./geometry/townPoints.ts";
import { toMercator } from "./geometry/mercator.ts";
import { zoneOf } from "./geometry/zones.ts";
import type { Strand } from "./ports.ts";

/** How long ago some partnerships were last confirmed: "il y a 2 à 17 ans". */
export function agesText(words: Words, strands: readonly Strand[], today: Day): string {
  const years = strands.flatMap(({ entry: { standing } }) =>
    standing.confirmed === undefined ? [] : [wholeYearsBetween(lastDay(standing.confirmed), today)],
  );
  if (years.length === 0) return words.say("map.port.undated");
  const [newest, oldest] = [Math.min(...years), Math.max(...years)];
  return newest === oldest ? words.say("map.port.age", { years: newest }) : words.say("map.port.ages", { newest, oldest });
}

/**
 * Authorities in which strands end, regions apart: those stand at their ports already.
 * @param fromOf where a port lets its strands go on to the map
 */
export function townsOf(
  atlas: Atlas,
  strands: readonly Strand[],
  sheet: FaceSheet<Strand>,
  words: Words,
  today: Day,
  fromOf: (portId: string) => readonly [number, number] | undefined,
): readonly Town[] {
  const towns = new Map<string, Town>();
  for (const strand of strands) {
    for (const shore of shores) {
      for (const party of strand.entry.parties) {
        const territory = party.shore === shore ? atlas.territories.get(party.territoryId) : undefined;
        if (!territory || territory.level === "region") continue;
        const portId = strand[shore];
        const from = fromOf(portId);
        if (!from || !portIdsOfTerritory(atlas, territory, today).includes(portId)) continue;
        const key = `${portId} ${territory.id}`;
        towns.set(key, {
          count: (towns.get(key)?.count ?? 0) + 1,
          id: territory.id,
          portId,
          name: words.of(territory.names),
          spot: onSheet(toMercator(...territory.point), sheet.placements[zoneOf(territory)]),
          from,
        });
      }
    }
  }
  return [...towns.values()];
}

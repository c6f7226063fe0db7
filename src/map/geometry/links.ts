import type { Atlas, Status } from "../../domain/model.ts";
import type { Age, Entry } from "../../domain/snapshot.ts";
import type { Arrangement } from "./arrangement.ts";
import { coursesOf } from "./courses.ts";
import { collect, type Drawing, lineFeature } from "./features.ts";
import { type LaneOrder, segmentsOfEntries } from "./lanes.ts";

interface LinkProperties {
  readonly id: string;
  readonly status: Status;
  readonly age: Age;
  readonly inherited: boolean;
}

/** Room of one link across its lane, in pixels. */
const linkRoom = 6;

/**
 * One line a partnership (one a pair of its territories), bent through its lane.
 * @param pixel a pixel of the screen at the opening view, in Mercator
 */
export function drawLinks(
  atlas: Atlas,
  entries: readonly Entry[],
  order: LaneOrder,
  arrangement: Arrangement,
  pixel: number,
): Drawing<LinkProperties> {
  const segments = segmentsOfEntries(atlas, entries, arrangement);
  const courses = coursesOf(segments, order, arrangement, () => linkRoom * pixel, pixel);
  const byId = new Map(entries.map((entry) => [entry.partnership.id, entry]));
  return collect(
    segments.flatMap(({ id }, index) => {
      const entry = byId.get(id);
      if (!entry) return [];
      const properties = { id, status: entry.standing.status, age: entry.age, inherited: entry.isInherited };
      return [lineFeature(properties, courses[index] ?? [])];
    }),
  );
}

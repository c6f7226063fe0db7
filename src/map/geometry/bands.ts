import type { Flow } from "../../domain/flows.ts";
import { type Atlas, type Status, statuses } from "../../domain/model.ts";
import type { Arrangement } from "./arrangement.ts";
import { coursesOf } from "./courses.ts";
import { collect, type Drawing, lineFeature } from "./features.ts";
import { type LaneOrder, segmentsOfFlows } from "./lanes.ts";
import type { Mercator } from "./mercator.ts";

/** Width of a band and its distance from the middle of its flow, in pixels. */
export interface BandStyle {
  readonly width: number;
  readonly offset: number;
}

interface BandProperties extends BandStyle {
  readonly id: string;
  /** Flow that the band belongs to. */
  readonly flow: string;
  readonly status: Status;
  readonly inherited: boolean;
}

/** Width of a band of one partnership, what each further one adds, and the room between bands, in pixels. */
const band = { first: 1.4, more: 1.3, gap: 0.8 } as const;
/** Air between two flows, in pixels, and the share of the room that lines may fill before they all grow thinner. */
const air = { between: 3, filled: 0.55 } as const;
/** Least width of an inheritance, in pixels: it is drawn hollow and must keep two edges. */
const hollowWidth = 3.4;

/** A flow as bands side by side, one a status, each as wide as it counts partnerships; `more` is what a further one adds. */
function bandsOf({ id, entries }: Flow, more: number): readonly BandProperties[] {
  const inherited = entries.every(({ isInherited }) => isInherited);
  const counted = statuses
    .map((status) => ({ status, count: entries.filter(({ standing }) => standing.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => ({ status, width: Math.max(inherited ? hollowWidth : 0, band.first + (count - 1) * more) }));
  let edge = -widthOf(counted) / 2;
  return counted.map(({ status, width }) => {
    const offset = edge + width / 2;
    edge += width + band.gap;
    return { id: `${id}:${status}`, flow: id, status, inherited, width, offset };
  });
}

/** Width of bands side by side, in pixels. */
function widthOf(bands: readonly { width: number }[]): number {
  return bands.reduce((sum, { width }) => sum + width, 0) + band.gap * (bands.length - 1);
}

/** What is drawn of all flows of a date; what filters leave of each changes neither its path nor the scale of widths. */
export interface DrawnFlows {
  readonly bands: Drawing<BandProperties>;
  /** Where each flow bears its number, on the plane. */
  readonly badgePositions: ReadonlyMap<string, Mercator>;
  /** What a further partnership adds to the width of a band, in pixels. */
  readonly more: number;
}

/**
 * Flows, each as its bands.
 * @param pixel a pixel of the screen at the opening view, in Mercator
 */
export function drawFlows(
  atlas: Atlas,
  flows: readonly Flow[],
  laneOrder: LaneOrder,
  arrangement: Arrangement,
  pixel: number,
): DrawnFlows {
  const segments = segmentsOfFlows(atlas, flows, arrangement);
  // Widths stay in proportion to numbers; when they would fill the plane, a further partnership adds less.
  const room = ((arrangement.lanes.to - arrangement.lanes.from) / pixel) * air.filled;
  const further = flows.reduce((sum, { entries }) => sum + entries.length - 1, 0);
  const more = Math.max(0, Math.min(band.more, (room - flows.length * band.first) / Math.max(1, further)));
  const bands = new Map(flows.map((flow) => [flow.id, bandsOf(flow, more)]));
  const roomOf = (id: string) => (widthOf(bands.get(id) ?? []) + air.between) * pixel;
  const courses = coursesOf(segments, laneOrder, arrangement, roomOf, pixel);
  const drawn = segments.map(({ id }, index) => ({ id, rank: index, course: courses[index] ?? [] }));
  return {
    bands: collect(drawn.flatMap(({ id, course }) => (bands.get(id) ?? []).map((properties) => lineFeature(properties, course)))),
    badgePositions: new Map(
      drawn.flatMap(({ id, course, rank }): [string, Mercator][] => {
        // Neighbouring lanes carry their numbers at different heights, so that none covers another.
        const position = course[Math.round(course.length * (0.44 + (rank % 3) * 0.07))];
        return position ? [[id, position]] : [];
      }),
    ),
    more,
  };
}

/** How the bands of some flows look, by the id of the band: those of all flows that are not there are not seen. */
export function bandStylesOf(flows: readonly Flow[], { more }: DrawnFlows): ReadonlyMap<string, BandStyle> {
  return new Map(
    flows.flatMap((flow) => bandsOf(flow, more).map(({ id, width, offset }): [string, BandStyle] => [id, { width, offset }])),
  );
}

/** What sets bands apart from how they are drawn, by the id of the band; those that look as drawn are left out. */
export function changesOf(
  styles: ReadonlyMap<string, BandStyle>,
  { bands }: DrawnFlows,
): ReadonlyMap<string, { width: number; offset: number }> {
  return new Map(
    bands.features.flatMap(({ properties: { id, width, offset } }) => {
      const style = styles.get(id);
      if (style?.width === width && style.offset === offset) return [];
      return [[id, { width: style?.width ?? 0, offset: style?.offset ?? offset }] as const];
    }),
  );
}

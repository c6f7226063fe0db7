import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type Atlas, type Request, type Status, statuses, type Territory } from "../domain/model.ts";
import type { Age, Entry } from "../domain/snapshot.ts";
import { type Arrangement, type Placement, place } from "./arrangement.ts";
import { coursesOf } from "./courses.ts";
import { type Flow, type LaneOrder, spotOf, tiesOfEntries, tiesOfFlows } from "./lanes.ts";
import { fromMercator, type Mercator, toMercator } from "./mercator.ts";
import type { Lines, Shapes, Surface } from "./shapes.ts";

/**
 * What the map is given to draw: GeoJSON in WGS 84, where "WGS 84" is the sheet of the arrangement. Pure functions of
 * the atlas, the arrangement and what is visible; colours and widths are the business of the layers.
 */
export type Drawing<Properties> = FeatureCollection<Geometry, Properties>;

/** Features as a collection. */
export const collect = <Properties>(features: Feature<Geometry, Properties>[]): Drawing<Properties> => ({
  type: "FeatureCollection",
  features,
});

/** The part of a drawing whose features bear one of some ids. */
export function only<Properties extends { readonly id: string }>(
  drawing: Drawing<Properties>,
  ids: ReadonlySet<string>,
): Drawing<Properties> {
  return collect(drawing.features.filter(({ properties }) => ids.has(properties.id)));
}

function geometryOf(surface: Surface, placement: Placement): Geometry {
  return {
    type: "MultiPolygon",
    coordinates: surface.polygons.map((rings) => rings.map((ring) => ring.map((spot) => fromMercator(place(spot, placement))))),
  };
}

export interface TerritoryProperties {
  readonly id: string;
  readonly kind: "region" | "other";
}

/** Regions of the date, and the ground of the insets. */
export function drawTerritories(shapes: Shapes, placements: Arrangement["placements"]): Drawing<TerritoryProperties> {
  const surface =
    (kind: "region" | "other") =>
    (shape: Surface): Feature<Geometry, TerritoryProperties> => ({
      type: "Feature",
      properties: { id: shape.id, kind },
      geometry: geometryOf(shape, placements[shape.zone]),
    });
  return collect([...shapes.regions.map(surface("region")), ...shapes.others.map(surface("other"))]);
}

export interface LineProperties {
  readonly kind: "region-limit" | "frame" | "parallel";
}

/** The parallel 27°40′N from the Atlantic to the meridian 8°40′W, in degrees. */
const parallel = [
  [-13.17, 27 + 40 / 60],
  [-(8 + 40 / 60), 27 + 40 / 60],
] as const;

interface LineOptions {
  /** Where zones stand while they move; by default, where the arrangement puts them. */
  readonly placements?: Arrangement["placements"];
  readonly isParallelShown?: boolean;
}

const limits =
  <Kind extends string>(kind: Kind, placements: Arrangement["placements"]) =>
  ({ lines, zone }: Lines): Feature<Geometry, { readonly kind: Kind }> => ({
    type: "Feature",
    properties: { kind },
    geometry: {
      type: "MultiLineString",
      coordinates: lines.map((line) => line.map((spot) => fromMercator(place(spot, placements[zone])))),
    },
  });

/** Limits of departments, Moroccan provinces among them. */
export function drawDepartmentLimits({ departmentLines }: Shapes, { placements }: Arrangement) {
  return collect(departmentLines.map(limits("department-limit", placements)));
}

/** Limits of regions, frames of the insets and, when asked for, the parallel 27°40′N. */
export function drawLines(
  shapes: Shapes,
  arrangement: Arrangement,
  { placements = arrangement.placements, isParallelShown = false }: LineOptions,
): Drawing<LineProperties> {
  const frames = Object.values(arrangement.frames).map(
    ([west, north, east, south]): Feature<Geometry, LineProperties> => ({
      type: "Feature",
      properties: { kind: "frame" },
      geometry: {
        type: "LineString",
        coordinates: (
          [
            [west, north],
            [east, north],
            [east, south],
            [west, south],
            [west, north],
          ] as Mercator[]
        ).map(fromMercator),
      },
    }),
  );
  const drawnParallel: Feature<Geometry, LineProperties> = {
    type: "Feature",
    properties: { kind: "parallel" },
    geometry: {
      type: "LineString",
      coordinates: parallel.map(([longitude, latitude]) => fromMercator(place(toMercator(longitude, latitude), placements.ma))),
    },
  };
  return collect([
    ...shapes.regionLines.map(limits("region-limit", placements)),
    ...frames,
    ...(isParallelShown ? [drawnParallel] : []),
  ]);
}

export interface LinkProperties {
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
  const ties = tiesOfEntries(atlas, entries, arrangement);
  const courses = coursesOf(ties, order, arrangement, () => linkRoom * pixel, pixel);
  const byId = new Map(entries.map((entry) => [entry.partnership.id, entry]));
  return collect(
    ties.flatMap((tie, index) => {
      const entry = byId.get(tie.id);
      if (!entry) return [];
      return [
        {
          type: "Feature" as const,
          properties: { id: tie.id, status: entry.standing.status, age: entry.age, inherited: entry.isInherited },
          geometry: {
            type: "LineString" as const,
            coordinates: (courses[index] ?? []).map(fromMercator),
          },
        },
      ];
    }),
  );
}

/** Width of a band and its distance from the middle of its flow, in pixels. */
export interface BandLook {
  readonly width: number;
  readonly offset: number;
}

export interface BandProperties extends BandLook {
  readonly id: string;
  /** Flow that the band belongs to. */
  readonly flow: string;
  readonly status: Status;
  readonly inherited: boolean;
}

export interface BadgeProperties {
  readonly id: string;
  readonly count: number;
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
  /** Where each flow bears its number, on the sheet. */
  readonly badgeSpots: ReadonlyMap<string, Mercator>;
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
  const ties = tiesOfFlows(atlas, flows, arrangement);
  // Widths stay in proportion to numbers; when they would fill the sheet, a further partnership adds less.
  const room = ((arrangement.lanes.to - arrangement.lanes.from) / pixel) * air.filled;
  const further = flows.reduce((sum, { entries }) => sum + entries.length - 1, 0);
  const more = Math.max(0, Math.min(band.more, (room - flows.length * band.first) / Math.max(1, further)));
  const bands = new Map(flows.map((flow) => [flow.id, bandsOf(flow, more)]));
  const roomOf = (id: string) => (widthOf(bands.get(id) ?? []) + air.between) * pixel;
  const courses = coursesOf(ties, laneOrder, arrangement, roomOf, pixel);
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const drawn = ties.flatMap((tie, index) => {
    const flow = byId.get(tie.id);
    return flow ? [{ flow, rank: index, path: courses[index] ?? [] }] : [];
  });
  return {
    bands: collect(
      drawn.flatMap(({ flow, path }) => {
        const geometry = { type: "LineString" as const, coordinates: path.map(fromMercator) };
        return (bands.get(flow.id) ?? []).map((properties) => ({ type: "Feature" as const, properties, geometry }));
      }),
    ),
    badgeSpots: new Map(
      drawn.map(({ flow, path, rank }) => [
        flow.id,
        // Neighbouring lanes carry their numbers at different heights, so that none covers another.
        path[Math.round(path.length * (0.44 + (rank % 3) * 0.07))] ?? [0.5, 0.5],
      ]),
    ),
    more,
  };
}

/** How the bands of some flows look, by the id of the band: those of all flows that are not there are not seen. */
export function looksOf(flows: readonly Flow[], { more }: DrawnFlows): ReadonlyMap<string, BandLook> {
  return new Map(
    flows.flatMap((flow) => bandsOf(flow, more).map(({ id, width, offset }): [string, BandLook] => [id, { width, offset }])),
  );
}

/** What sets the looks of bands apart from how they are drawn, by the id of the band; those that are as drawn are left out. */
export function changesOf(looks: ReadonlyMap<string, BandLook>, { bands }: DrawnFlows): ReadonlyMap<string, BandLook> {
  return new Map(
    bands.features.flatMap(({ properties: { id, width, offset } }) => {
      const look = looks.get(id);
      if (look?.width === width && look.offset === offset) return [];
      return [[id, look ?? { width: 0, offset }]];
    }),
  );
}

/** Numbers of partnerships of the flows that gather several. */
export function drawBadges(flows: readonly Flow[], { badgeSpots }: DrawnFlows): Drawing<BadgeProperties> {
  return collect(
    flows
      .filter(({ entries }) => entries.length > 1)
      .map(({ id, entries }) => ({
        type: "Feature",
        properties: { id, count: entries.length },
        geometry: { type: "Point", coordinates: fromMercator(badgeSpots.get(id) ?? [0.5, 0.5]) },
      })),
  );
}

/** Bands of some flows, as they look. */
export function drawLitBands(
  flowIds: ReadonlySet<string>,
  { bands }: DrawnFlows,
  looks: ReadonlyMap<string, BandLook>,
): Drawing<BandProperties> {
  return collect(
    bands.features.flatMap((feature) => {
      const look = flowIds.has(feature.properties.flow) ? looks.get(feature.properties.id) : undefined;
      return look ? [{ ...feature, properties: { ...feature.properties, ...look } }] : [];
    }),
  );
}

export interface PointProperties {
  readonly id: string;
  readonly kind: "end" | "region" | "former" | "seeker";
  readonly count: number;
}

/** Ends of links, places of regions, and territories that seek a partner. */
export function drawPoints(
  atlas: Atlas,
  counts: ReadonlyMap<string, number>,
  requests: readonly Request[],
  arrangement: Arrangement,
  isFormer: (territory: Territory) => boolean,
): Drawing<PointProperties> {
  const feature = (territory: Territory, kind: PointProperties["kind"], count: number): Feature<Geometry, PointProperties> => ({
    type: "Feature",
    properties: { id: territory.id, kind, count },
    geometry: { type: "Point", coordinates: fromMercator(spotOf(territory, arrangement)) },
  });
  const ends = [...counts].flatMap(([id, count]) => {
    const territory = atlas.territories.get(id);
    if (!territory) return [];
    return [feature(territory, isFormer(territory) ? "former" : territory.level === "region" ? "region" : "end", count)];
  });
  const seekers = requests.flatMap(({ territoryId }) => {
    const territory = territoryId ? atlas.territories.get(territoryId) : undefined;
    return territory ? [feature(territory, "seeker", 1)] : [];
  });
  return collect([...ends, ...seekers]);
}

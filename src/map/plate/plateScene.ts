import type { FeatureCollection, Position } from "geojson";
import type { Concern } from "../../domain/concern.ts";
import type { Atlas, Request } from "../../domain/model.ts";
import type { Entry, Snapshot } from "../../domain/snapshot.ts";
import { eraOn } from "../../domain/succession.ts";
import type { Words } from "../../i18n/words.tsx";
import type { ShownDraft } from "../../state/shownDraft.tsx";
import type { Layout } from "../../state/view.ts";
import type { DrawnRegion } from "../drawings/GroundDrawing.tsx";
import type { Size } from "../geometry/faceForm.ts";
import { type InsetZone, onSheet } from "../geometry/fitting.ts";
import { coarsen } from "../geometry/insideSpots.ts";
import { toMercator } from "../geometry/mercator.ts";
import type { Placement } from "../geometry/placement.ts";
import type { Rect, Spot } from "../geometry/plane.ts";
import { type Boundaries, type Shapes, shapesOn } from "../geometry/shapes.ts";
import type { Measure } from "../geometry/text.ts";
import type { Zone } from "../geometry/zones.ts";
import { groundOf } from "../ground.ts";
import { type Picture, drawPicture, withTowns } from "../picture.ts";
import { portContentOf, seekingPorts } from "../ports.ts";
import { countsByPort, readingOf, shownStrands } from "../reading.ts";
import { layOut } from "../sheet.ts";

/** What a plate is drawn from: all that decides what a map shows, and nothing of a page. */
export interface PlateRequest {
  readonly atlas: Atlas;
  readonly snapshot: Snapshot;
  /** What passes the filters. */
  readonly entries: readonly Entry[];
  /** Requests for a partner that pass the filters. */
  readonly requests: readonly Request[];
  readonly layout: Layout;
  /** What is chosen. */
  readonly selection: Concern | undefined;
  /** The draft that is shown in place of the published edition; absent where none is. */
  readonly draft?: ShownDraft | undefined;
  readonly boundaries: Boundaries;
  /** Land of the neighbours, WGS 84; true geography can do without. */
  readonly land: FeatureCollection | undefined;
  readonly words: Words;
  readonly measure: Measure;
  /** Of the map alone, in pixels. */
  readonly size: Size;
}

/** A map laid out to stand alone, in pixels of its sheet. */
export interface PlateScene {
  readonly picture: Picture;
  readonly size: Size;
  readonly regions: readonly DrawnRegion[];
  readonly frames: readonly Rect[];
  /** Land of the neighbours, as the `d` of a path; empty face to face. */
  readonly land: string;
  /** Where each part of the two countries stands. */
  readonly placements: Placements;
}

type Placements = Readonly<Record<Zone, Placement>>;

/** Limits are drawn no finer than this, in pixels. */
const fineness = 0.6;

/** Lays out what a map shows, on a sheet of its own. */
export function plateSceneOf(request: PlateRequest): PlateScene {
  const { atlas, snapshot, entries, requests, layout, selection, boundaries, land, words, measure, size } = request;
  const { today } = snapshot;
  const shapes = shapesOn(atlas, boundaries, eraOn(atlas, today));
  const content = portContentOf(atlas, snapshot, words);
  const sheet = layOut(layout, size, { origin: [0, 0], size }, content, groundOf(atlas, shapes), words, measure);
  const reading = readingOf(atlas, content, entries, seekingPorts(atlas, requests, snapshot), selection, today);
  const laid = { content, sheet, measure };
  const options = { atlas, reading, words, today, room: { covers: [], view: undefined } };
  const counts = countsByPort(shownStrands(content, reading));
  const litIds = new Set(reading.chosenPort === undefined ? (reading.lit ? counts.keys() : []) : [reading.chosenPort]);
  const { placements, frames } = sheet.layout === "face" ? sheet.face : sheet.geo;
  const hasGround = !(sheet.layout === "face" && sheet.face.form.kind === "alone");
  return {
    picture: withTowns(drawPicture(laid, options), laid, options),
    size,
    regions: hasGround ? regionsOn(shapes, placements, counts, content.emptyIds, litIds) : [],
    frames: hasGround
      ? Object.values<Rect | undefined>(frames satisfies Partial<Record<InsetZone, Rect>>).flatMap((frame) => frame ?? [])
      : [],
    land: sheet.layout === "geo" && land ? landPath(land, placements.fr) : "",
    placements,
  };
}

/** Regions on a sheet; how full of colour they are grows with the root of their number, as on the screen. */
export function regionsOn(
  { regions, others }: Shapes,
  placements: Placements,
  counts: ReadonlyMap<string, number>,
  emptyIds: ReadonlySet<string>,
  litIds: ReadonlySet<string>,
): readonly DrawnRegion[] {
  const most = Math.max(1, ...counts.values());
  return [...regions, ...others].map(({ id, zone, polygons }) => ({
    id,
    zone,
    polygons: polygons.map((rings) =>
      rings.map((ring) =>
        coarsen(
          ring.map((spot) => onSheet(spot, placements[zone])),
          fineness,
        ),
      ),
    ),
    tint: Math.sqrt((counts.get(id) ?? 0) / most),
    isEmpty: emptyIds.has(id),
    isLit: litIds.has(id),
  }));
}

function ringsOf({ features }: FeatureCollection): readonly (readonly Position[])[] {
  return features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [],
  );
}

/** Land as the `d` of a path. @param land polygons in WGS 84 @param placement of the globe on the sheet */
export function landPath(land: FeatureCollection, placement: Placement): string {
  const spotOf = ([longitude = 0, latitude = 0]: Position): Spot => onSheet(toMercator(longitude, latitude), placement);
  return ringsOf(land)
    .map((ring) => coarsen(ring.map(spotOf), fineness))
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`)
    .join("");
}

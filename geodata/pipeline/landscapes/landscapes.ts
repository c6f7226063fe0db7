import { bbox, booleanPointInPolygon } from "@turf/turf";
import { group, sum } from "d3-array";
import { buildAtlas } from "../../../src/data/buildAtlas.ts";
import { buildGazetteer } from "../../../src/data/buildGazetteer.ts";
import { type LandscapesFile, landscapesFile } from "../../../src/data/landscapesFile.ts";
import { type AtlasFile, checkFile, schemaVersion } from "../../../src/data/schema.ts";
import {
  type ListedLandscape,
  type MeasuredLandscape,
  type PlacedLandscape,
  placedLandscapes,
} from "../../../src/domain/candidates/landscapes.ts";
import type { Territory } from "../../../src/domain/model.ts";
import { type GeoNamesPlace, readPlaces } from "../gazetteer/geonames.ts";
import type { Shapes } from "../../../src/edition/points.ts";
import type { Gazetteer } from "../promises/gazetteer.ts";
import type { Tables } from "../../../src/edition/tables.ts";
import { nearestOf } from "./nearness.ts";
import { type OutlinePoint, readOutlines } from "./shoreline.ts";

/** A town lies on the coast, or at the border, when its point is no further from it, in kilometres. */
const townWithin = { coast: 5, border: 10 } as const;
/** A département or province has a coast, or a border, when so many kilometres of its outline are one. */
const leastOutline = 5;
/** From this altitude on, in metres, a place lies high. */
const highFrom = 700;
/** A place of GeoNames tells the altitude of a point no further away, in kilometres. */
const placeWithin = 1;

type Found = ReadonlySet<PlacedLandscape>;

/** What the points of towns tell; nothing of a town that stands where its département does. */
function createTownReader(outlines: readonly OutlinePoint[]): (town: Territory) => Found {
  const of = (isCoast: boolean) =>
    nearestOf(outlines.filter((one) => one.isCoast === isCoast).map(({ position }) => [position, true] as const));
  const [coast, border] = [of(true), of(false)];
  const altitude = nearestOf(readPlaces().map(({ point, altitude: metres }) => [[...point], metres] as const));
  return ({ point, pointBasis }) => {
    if (pointBasis === "parent") return new Set();
    const position = [...point];
    return new Set<PlacedLandscape>([
      ...(coast(position, townWithin.coast) ? (["coast"] as const) : []),
      ...(border(position, townWithin.border) ? (["border"] as const) : []),
      ...((altitude(position, placeWithin) ?? 0) >= highFrom ? (["highland"] as const) : []),
    ]);
  };
}

/** Places of GeoNames, by the département or province that they lie in. */
function placesByHolder(shapes: Shapes, departmentIds: readonly string[]): ReadonlyMap<string, readonly GeoNamesPlace[]> {
  const places = readPlaces();
  return new Map(
    departmentIds.map((id) => {
      const shape = shapes.of(id);
      if (!shape) return [id, []];
      const [west, south, east, north] = bbox(shape);
      return [
        id,
        places.filter(
          ({ point: [longitude, latitude] }) =>
            longitude >= west &&
            longitude <= east &&
            latitude >= south &&
            latitude <= north &&
            booleanPointInPolygon([longitude, latitude], shape),
        ),
      ];
    }),
  );
}

/** Whether most people of places live high. */
function livesHigh(places: readonly GeoNamesPlace[]): boolean {
  const all = sum(places, ({ population }) => population);
  const high = sum(places, ({ population, altitude }) => (altitude >= highFrom ? population : 0));
  return all > 0 && high * 2 >= all;
}

/** What départements and provinces are like, by id, and the regions that hold them. */
function landscapesOfHolders(
  outlines: readonly OutlinePoint[],
  shapes: Shapes,
  { memberships }: AtlasFile,
): ReadonlyMap<string, Found> {
  const byDepartment = group(outlines, ({ departmentId }) => departmentId);
  const all = [...group(memberships, ({ departmentId }) => departmentId).keys()];
  const placesOf = placesByHolder(shapes, all);
  const found = (departmentIds: readonly string[]): Found => {
    const own = departmentIds.map((id) => byDepartment.get(id) ?? []);
    const has = (isCoast: boolean) =>
      own.some((points) => points.filter((one) => one.isCoast === isCoast).length >= leastOutline);
    return new Set<PlacedLandscape>([
      ...(has(true) ? (["coast"] as const) : []),
      ...(has(false) ? (["border"] as const) : []),
      ...(livesHigh(departmentIds.flatMap((id) => placesOf.get(id) ?? [])) ? (["highland"] as const) : []),
    ]);
  };
  return new Map([
    ...all.map((id) => [id, found([id])] as const),
    ...[...group(memberships, ({ regionId }) => regionId)].map(
      ([id, rows]) => [id, found(rows.map(({ departmentId }) => departmentId))] as const,
    ),
  ]);
}

/** An intermunicipal body has the coasts and borders of its towns, and the altitude of the most populous one. */
function landscapesOfBody(body: Territory, members: readonly Territory[], foundOf: (town: Territory) => Found): Found {
  const ofMembers = members.map(foundOf);
  const most = members.toSorted((a, b) => (b.population?.count ?? 0) - (a.population?.count ?? 0)).slice(0, 1);
  return new Set(
    placedLandscapes.filter((one) =>
      one === "highland"
        ? most.some((town) => foundOf(town).has(one))
        : body.level === "intermunicipality" && ofMembers.some((found) => found.has(one)),
    ),
  );
}

/**
 * What territories are like, from where they lie: coasts and borders from our outlines, altitudes from GeoNames (both
 * measured by Turf), oases from `landscapes.csv`, with all that lies in what is named there.
 */
export function landscapes(
  tables: Tables,
  boundaries: ReadonlyMap<string, string>,
  shapes: Shapes,
  atlasFile: AtlasFile,
  gazetteer: Gazetteer,
): LandscapesFile {
  const outlines = readOutlines(boundaries);
  const atlas = buildAtlas(atlasFile);
  const all = new Map([
    ...[...buildGazetteer(gazetteer.france, gazetteer.morocco, atlas)].flat().map((one) => [one.id, one] as const),
    ...atlas.territories,
  ]);
  const towns = [...all.values()].filter(({ level }) => level === "municipality");
  const readTown = createTownReader(outlines);
  const ofTowns = new Map(towns.map((town) => [town.id, readTown(town)]));
  const foundOf = ({ id }: Territory): Found => ofTowns.get(id) ?? new Set();
  const ofHolders = landscapesOfHolders(outlines, shapes, atlasFile);
  const members = group(towns, ({ intermunicipality }) => intermunicipality?.id);
  /** The document that says of a territory, or of the province that holds it, what only documents can tell. */
  const sourceOf = ({ id, parentId }: Territory, one: ListedLandscape): string | undefined =>
    [id, parentId].flatMap(
      (told) => tables.landscapes.find((row) => row.territory_id === told && row.landscape === one)?.source_id ?? [],
    )[0];
  const isLike = (territory: Territory, one: MeasuredLandscape): boolean => {
    if (territory.level === "municipality") return foundOf(territory).has(one);
    if (territory.level === "intermunicipality")
      return landscapesOfBody(territory, members.get(territory.id) ?? [], foundOf).has(one);
    return ofHolders.get(territory.id)?.has(one) ?? false;
  };
  const inOrder = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const idsOf = (one: MeasuredLandscape) => inOrder.filter((territory) => isLike(territory, one)).map(({ id }) => id);
  const listedAs = (one: ListedLandscape) =>
    Object.fromEntries(
      inOrder.flatMap((territory) => [sourceOf(territory, one) ?? []].flat().map((source) => [territory.id, source])),
    );
  return checkFile("gazetteer/landscapes.json", landscapesFile, {
    schemaVersion,
    coast: idsOf("coast"),
    border: idsOf("border"),
    highland: idsOf("highland"),
    oasis: listedAs("oasis"),
  });
}

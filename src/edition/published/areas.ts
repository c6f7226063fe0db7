import rewind from "@turf/rewind";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Territory } from "../../domain/model.ts";
import type { Shore } from "../../domain/shores.ts";
import type { Shapes } from "../points.ts";
import { type Columns, referenceColumns } from "./column.ts";
import { type Licence, naturalEarth, openDatabase, openLicence } from "./licences.ts";
import type { Layer } from "./lines.ts";
import type { Publication } from "./publication.ts";
import { propertiesOf, table } from "./table.ts";
import { describingColumns } from "./tables/territories.ts";
import { validityColumns } from "./sharedColumns.ts";

/** A file of outlines of today, as the map draws them. */
export interface AreaFile {
  /** Name of the resource, and of the file without its end. */
  readonly name: string;
  readonly title: string;
  readonly shore: Shore;
  readonly level: Territory["level"];
  readonly licences: readonly Licence[];
  /** Who is to be named wherever the outlines are shown. */
  readonly attribution: string;
}

/** What derives from OpenStreetMap stands in files of its own, which are under its licence as a whole. */
const french = {
  shore: "fr",
  licences: [openLicence, naturalEarth],
  attribution: "Made with Natural Earth",
} as const;
const moroccan = {
  shore: "ma",
  licences: [openDatabase],
  attribution: "© OpenStreetMap contributors (ODbL 1.0)",
} as const;

export const areaFiles: readonly AreaFile[] = [
  { name: "france-regions", title: "Régions françaises, contours", level: "region", ...french },
  { name: "france-departments", title: "Départements français, contours", level: "department", ...french },
  { name: "morocco-regions", title: "Régions marocaines, contours", level: "region", ...moroccan },
  { name: "morocco-provinces", title: "Provinces et préfectures marocaines, contours", level: "department", ...moroccan },
];

const regionColumns = referenceColumns<Territory>(
  "region_id",
  "territories",
  "Région d’aujourd’hui",
  ({ id }, { atlas }) => atlas.membershipsByDepartment.get(id)?.find(({ validTo }) => validTo === undefined)?.regionId,
);

/** The grids of the outlines have steps of a few ten-thousandths of a degree; further digits would be noise. */
const roundPosition = (position: Position) => position.map((degrees) => Math.round(degrees * 10_000) / 10_000);

/** An outline as RFC 7946 wants it, outer rings counterclockwise; always of several parts, so that a layer has one type. */
function geometryOf(shape: Feature<Polygon | MultiPolygon>): MultiPolygon {
  const { geometry } = rewind(shape, { mutate: false }) as typeof shape;
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiPolygon", coordinates: parts.map((rings) => rings.map((ring) => ring.map(roundPosition))) };
}

/** Outlines with what the table of territories says of each, in WGS 84 (RFC 7946), licence and attribution at the head. */
export function areasOf(publication: Publication, shapes: Shapes, file: AreaFile): Layer {
  const { name, title, shore, level, licences, attribution } = file;
  const columns: Columns<Territory> = [describingColumns.flat(), level === "department" ? regionColumns : [], validityColumns()];
  const present = (territory: Territory) =>
    territory.shore === shore && territory.level === level && territory.validTo === undefined;
  const filled = table<Territory>({
    name,
    title,
    description: title,
    rows: ({ atlas }) => [...atlas.territories.values()].filter(present),
    key: ["id"],
    columns,
  })(publication);
  const features = filled.rows.map((row) => {
    const id = String(row[0]);
    const shape = shapes.of(id);
    if (!shape) throw new Error(`${id} has no outline`);
    return { type: "Feature", id, properties: propertiesOf(filled, row), geometry: geometryOf(shape) };
  });
  return {
    type: "FeatureCollection",
    name,
    license: licences.map((licence) => licence.name).join(", "),
    attribution,
    features,
  };
}

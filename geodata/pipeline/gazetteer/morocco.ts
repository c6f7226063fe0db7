import { group } from "d3-array";
import { booleanPointInPolygon, point as pointFeature } from "@turf/turf";
import { checkFile, schemaVersion } from "../../../src/data/schema.ts";
import { type MoroccoFile, moroccoFile } from "../../../src/data/gazetteerFile.ts";
import type { Point } from "../../../src/domain/model.ts";
import type { Shapes } from "../../../src/edition/points.ts";
import type { Tables } from "../../../src/edition/tables.ts";
import { columnsOf } from "./columns.ts";
import { readPlaces } from "./geonames.ts";
import { typeset } from "../../../src/edition/typesetting.ts";

/** Year of the census that the table is of. */
const censusYear = 2024;

const countries = new Set(["MA", "EH"]);

/** A name as far as spellings agree: letters without accents, case, hyphens, apostrophes. */
const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

type Municipality = Tables["moroccan_municipalities"][number];

/**
 * The point of a municipality: that of the one place of GeoNames in its province that bears its name, in either script.
 * A name that two places of a province bear, or two municipalities, places neither.
 */
function pointsByName(tables: Tables, shapes: Shapes): (row: Municipality) => Point | undefined {
  const places = readPlaces()
    .filter(({ country }) => countries.has(country))
    .map(({ point, name, otherNames }) => ({ point, names: new Set([name, ...otherNames].map(plain)) }));
  const found = new Map<string, Point>();
  for (const [provinceId, rows] of group(tables.moroccan_municipalities, ({ parent_id }) => parent_id)) {
    const shape = shapes.of(provinceId);
    const here = places.filter(({ point }) => shape && booleanPointInPolygon(pointFeature([...point]), shape));
    const bearersOf = here.map(({ names }) =>
      rows.filter((row) => names.has(plain(row.french_name)) || names.has(plain(row.arabic_name))),
    );
    for (const { id } of rows) {
      const own = here.filter((_place, index) => bearersOf[index]?.some((bearer) => bearer.id === id));
      const [place] = own;
      if (place && own.length === 1 && bearersOf[here.indexOf(place)]?.length === 1) found.set(id, place.point);
    }
  }
  return ({ id }) => found.get(id);
}

/** All Moroccan municipalities, as the site loads them. @throws InvalidFile */
export function moroccoGazetteer(tables: Tables, shapes: Shapes): MoroccoFile {
  const pointOf = pointsByName(tables, shapes);
  const fromAtlas = new Map(tables.territories.map(({ id, longitude, latitude }) => [id, { longitude, latitude }]));
  const rows = tables.moroccan_municipalities.map((row) => {
    const known = fromAtlas.get(row.id);
    const point: Point | undefined = known?.longitude ? [Number(known.longitude), Number(known.latitude)] : pointOf(row);
    return { ...row, departmentId: row.parent_id, point };
  });
  const { column, ...placed } = columnsOf(rows);
  return checkFile("gazetteer/morocco.json", moroccoFile, {
    schemaVersion,
    municipalities: {
      ...placed,
      populationYears: placed.departmentIds.map(() => censusYear),
      codes: column(({ code }) => code),
      names: column(({ french_name }) => typeset(french_name, "fr")),
      arabicNames: column(({ arabic_name }) => arabic_name),
      urban: column(({ setting }) => setting === "urban"),
      populations: column(({ population_2024 }) => Number(population_2024)),
    },
    ids: Object.fromEntries(
      rows.filter(({ id, code }) => id !== `ma-municipality-${code}`).map(({ id, code }): [string, string] => [code, id]),
    ),
  });
}

import type { Point } from "../../domain/model.ts";
import { shoreOfCountry } from "../../domain/shores.ts";
import type { Census } from "../census.ts";
import type { Tables } from "../tables.ts";
import { known, multilingual, validity } from "./cells.ts";

/** Where a territory is drawn, and where that comes from. */
export type Points = ReadonlyMap<string, { readonly point: Point; readonly basis: string }>;

const otherNamesOf = (tables: Tables, territoryId: string) =>
  tables.territory_names
    .filter((row) => row.territory_id === territoryId)
    .map((row) => ({ name: row.name, language: row.language, kind: row.kind, ...validity(row) }));

/** What is told of a territory, if anything is. */
function told<Field extends string, Value>(field: Field, value: Value | undefined) {
  return value === undefined ? {} : { [field]: value };
}

/** Territories, each with its other names, its point, and what the census tells of it. */
export const territoriesOf = (tables: Tables, points: Points, { populations, intermunicipalities }: Census) =>
  tables.territories.map((row) => ({
    id: row.id,
    level: row.level,
    designation: row.designation,
    shore: shoreOfCountry(row.country),
    names: multilingual(row, "name"),
    otherNames: otherNamesOf(tables, row.id),
    ...(row.code && { code: { scheme: row.code_scheme, value: row.code, ...known({ date: row.code_date }) } }),
    ...known({ isoCode: row.iso3166_2, parentId: row.parent_id }),
    point: points.get(row.id)?.point,
    pointBasis: points.get(row.id)?.basis,
    ...told("population", populations.get(row.id)),
    ...told("intermunicipality", intermunicipalities.get(row.id)),
    ...validity(row),
  }));

/** Which department is in which region, and when. */
export const membershipsOf = (tables: Tables) =>
  tables.memberships.map((row) => ({
    departmentId: row.department_id,
    regionId: row.region_id,
    ...validity(row),
  }));

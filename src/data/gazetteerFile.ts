import * as v from "valibot";
import { id } from "./cells.ts";
import { schemaVersion } from "./schema.ts";

/**
 * Shape of the gazetteer: every municipality of both countries, and French intermunicipal bodies, in columns, which
 * compress to a third of what rows would. A column holds one list for each département or province, in their order.
 */

type Check<Cell> = (cell: unknown) => cell is Cell;

const isText: Check<string> = (cell): cell is string => typeof cell === "string" && cell !== "";
const isInteger: Check<number> = (cell): cell is number => Number.isInteger(cell);
const isBoolean: Check<boolean> = (cell) => typeof cell === "boolean";
const orNothing =
  <Cell>(is: Check<Cell>): Check<Cell | null> =>
  (cell): cell is Cell | null =>
    cell === null || is(cell);

/** A plain loop over the cells: with a schema for each, the page would stand still while a third of a million are read. */
const column = <Cell>(is: Check<Cell>) =>
  v.custom<readonly (readonly Cell[])[]>(
    (lists) => Array.isArray(lists) && lists.every((list) => Array.isArray(list) && list.every(is)),
    "a cell of the column is not what it should be",
  );

const integer = v.pipe(v.number(), v.integer());

const sharedColumns = {
  /** Départements, provinces and préfectures, whose municipalities the lists hold. */
  departmentIds: v.array(id),
  /** Year of the population, by département or province. */
  populationYears: v.array(integer),
  /** Where points are counted from, in thousandths of a degree, WGS 84, by département or province. */
  origins: v.array(v.tuple([integer, integer])),
  names: column(isText),
  populations: column(isInteger),
  /** East of the origin, and north of it, in thousandths of a degree; null where only the parent is placed. */
  longitudes: column(orNothing(isInteger)),
  latitudes: column(orNothing(isInteger)),
};

export const intermunicipalityKinds = ["CC", "CA", "CU", "METRO", "MET69"] as const;
export type IntermunicipalityKind = (typeof intermunicipalityKinds)[number];

/** `gazetteer/france.json`. */
export const franceFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  municipalities: v.strictObject({
    ...sharedColumns,
    /** What follows the code of the département in the INSEE code, as the difference from the one before. */
    codes: column(isInteger),
    /** Place of the intermunicipal body in the list below; null for the islands that belong to none. */
    intermunicipalities: column(orNothing(isInteger)),
  }),
  /** By INSEE code, as GeoNames tells it; few are known. */
  arabicNames: v.record(v.string(), v.string()),
  intermunicipalities: v.strictObject({
    /** SIREN. */
    codes: v.array(v.string()),
    names: v.array(v.string()),
    kinds: v.array(v.picklist(intermunicipalityKinds)),
    /** Département where most of its people live, by its place in the list above. */
    departments: v.array(integer),
  }),
});
export type FranceFile = v.InferOutput<typeof franceFile>;

/** `gazetteer/morocco.json`. */
export const moroccoFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  municipalities: v.strictObject({
    ...sharedColumns,
    /** HCP code. */
    codes: column(isText),
    arabicNames: column(isText),
    /** Whether the census counts it as urban. */
    urban: column(isBoolean),
  }),
  /** Ids that are not made of the code: those that the atlas gave first. */
  ids: v.record(v.string(), id),
});
export type MoroccoFile = v.InferOutput<typeof moroccoFile>;

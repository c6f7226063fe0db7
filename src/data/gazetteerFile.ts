import * as v from "valibot";
import { id } from "./cells.ts";
import { schemaVersion } from "./schema.ts";

/**
 * Shape of the gazetteer: every municipality of both countries, and French intermunicipal bodies, in columns, which
 * compress to a third of what rows would. A column holds one list for each département or province, in their order.
 */

const integer = v.pipe(v.number(), v.integer());
const column = <Cell extends v.GenericSchema>(cell: Cell) => v.array(v.array(cell));

const sharedColumns = {
  /** Départements, provinces and préfectures, whose municipalities the lists hold. */
  departmentIds: v.array(id),
  /** Year of the population, by département or province. */
  populationYears: v.array(integer),
  /** Where points are counted from, in thousandths of a degree, WGS 84, by département or province. */
  origins: v.array(v.tuple([integer, integer])),
  names: column(v.string()),
  populations: column(integer),
  /** East of the origin, and north of it, in thousandths of a degree; null where only the parent is placed. */
  longitudes: column(v.nullable(integer)),
  latitudes: column(v.nullable(integer)),
};

export const intermunicipalityKinds = ["CC", "CA", "CU", "METRO", "MET69"] as const;
export type IntermunicipalityKind = (typeof intermunicipalityKinds)[number];

/** `gazetteer/france.json`. */
export const franceFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  municipalities: v.strictObject({
    ...sharedColumns,
    /** What follows the code of the département in the INSEE code, as the difference from the one before. */
    codes: column(integer),
    /** Place of the intermunicipal body in the list below; null for the islands that belong to none. */
    intermunicipalities: column(v.nullable(integer)),
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
    codes: column(v.string()),
    arabicNames: column(v.string()),
    /** Whether the census counts it as urban. */
    urban: column(v.boolean()),
  }),
  /** Ids that are not made of the code: those that the atlas gave first. */
  ids: v.record(v.string(), id),
});
export type MoroccoFile = v.InferOutput<typeof moroccoFile>;

import type { Day } from "../dates.ts";
import type { Language, Multilingual } from "../languages.ts";
import type { CodeScheme, Shore } from "../shores.ts";

/** Longitude and latitude in degrees, WGS 84. */
export type Point = readonly [longitude: number, latitude: number];

export const levels = ["region", "department", "intermunicipality", "municipality", "other"] as const;
export type Level = (typeof levels)[number];

export const designations = [
  "region",
  "department",
  "province",
  "prefecture",
  "municipality",
  "overseas-municipality",
  "metropolis",
  "special-status",
  "urban-community",
  "agglomeration-community",
  "municipality-community",
  "nature-park",
  "district",
  "group",
  "area",
] as const;
/** What a territory is called in law, finer than its level. */
export type Designation = (typeof designations)[number];

/** What another name of a territory is to its name. */
export const nameKinds = ["former", "provisional", "variant", "short", "transliteration"] as const;
export type NameKind = (typeof nameKinds)[number];

/** Another name of a territory: a former one, a spelling seen in a source, a short form. */
export interface OtherName {
  readonly name: string;
  readonly language: Language;
  readonly kind: NameKind;
  readonly validFrom?: Day;
  /** First day on which the name was no longer in force. */
  readonly validTo?: Day;
}

/** How many people live somewhere, in the year of a census or an estimate. */
export interface Population {
  readonly count: number;
  readonly year: number;
}

export interface Territory {
  readonly id: string;
  readonly level: Level;
  readonly designation: Designation;
  readonly shore: Shore;
  readonly names: Multilingual;
  readonly otherNames: readonly OtherName[];
  /** Code, the scheme it belongs to, and the edition of that scheme. */
  readonly code?: { readonly scheme: CodeScheme; readonly value: string; readonly date?: string };
  /** ISO 3166-2, of what exists today. */
  readonly isoCode?: string;
  /** Department (or province) that holds a municipality, an intermunicipality or another area. */
  readonly parentId?: string;
  /** Names of what holds it, where its own name alone would not tell it apart. */
  readonly distinction?: Multilingual;
  readonly point: Point;
  /** Where the point comes from: `boundary`, `parent`, `member`, `geonames`, `geonames:<id>`, `seat:geonames:<id>`. */
  readonly pointBasis: string;
  readonly population?: Population;
  /** The intermunicipal body (EPCI) that a French municipality belongs to, under its French name. */
  readonly intermunicipality?: { readonly id: string; readonly name: string };
  /** Whether the census counts a Moroccan municipality as urban. */
  readonly isUrban?: boolean;
  readonly validFrom?: Day;
  /** First day on which the territory no longer existed. */
  readonly validTo?: Day;
}

/** A department belongs to a region during a time; both ends open when unknown. */
export interface Membership {
  readonly departmentId: string;
  readonly regionId: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}

/**
 * Every municipality of both countries and every French intermunicipal body, by id, whether a partnership touches it or
 * not: loaded when somebody asks for one. What the atlas knows as well stands in it under the same id, with fewer names.
 */
export type Gazetteer = ReadonlyMap<string, Territory>;

/** Whether an id has the form of those of the gazetteer: whether it stands there is known once that is loaded. */
export function isGazetteerId(id: string): boolean {
  return /^(?:fr-municipality-\d[\dAB]\d{3}|fr-intermunicipality-\d{9}|ma-municipality-\d\d\.\d{3}\.\d\d\.\d\d?)$/.test(id);
}

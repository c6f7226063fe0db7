import { fold } from "../../domain/fold.ts";
import { languages, type Multilingual } from "../../domain/languages.ts";
import type { Level, Territory } from "../../domain/model.ts";
import { shoreFacts } from "../../domain/shores.ts";
import { tableColumns } from "../columns.ts";
import type { Change } from "../contribution/change.ts";
import { type Cells, keyOf } from "../contribution/keys.ts";
import { numberOf } from "../correction/newSource.ts";
import type { TableName } from "../tables.ts";

/** A row with the cells given; all others are empty. */
export function rowOf(table: TableName, cells: Readonly<Record<string, string>>): Cells {
  return { ...Object.fromEntries(tableColumns[table].map((column) => [column, ""])), ...cells };
}

/** What adds a row. */
export function addition(table: TableName, cells: Readonly<Record<string, string>>): Change {
  const row = rowOf(table, cells);
  return { table, key: keyOf(table, row), after: row };
}

/** The cells of a text, a column for each language. */
export const inLanguages = (column: string, text: Multilingual): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [`${column}_${language}`, text[language]]));

/** Words in plain letters, joined, as ids are written: the first ones, or all; nothing of those in other letters. */
export const plain = (text: string, count = Number.POSITIVE_INFINITY): string =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, count).join("-");

const levelWords: Readonly<Record<Level, Readonly<Record<Territory["shore"], string>>>> = {
  region: { fr: "region", ma: "region" },
  department: { fr: "departement", ma: "province" },
  intermunicipality: { fr: "agglomeration", ma: "groupement" },
  municipality: { fr: "", ma: "" },
  other: { fr: "", ma: "" },
};

/** A territory as ids tell it: "departement-herault". */
export function slugOf({ level, shore, names }: Territory): string {
  return [levelWords[level][shore], plain(names.fr)].filter(Boolean).join("-");
}

/** An id that no row has: with a number of what it stands for where the plain one is taken. */
export function freeId(wished: string, taken: ReadonlySet<string>, told: string): string {
  return wished !== "" && !taken.has(wished) ? wished : [wished, numberOf(told)].filter(Boolean).join("-");
}

/** A territory that only official lists know, as a row of its own: what the atlas speaks of stands in its tables. */
export function territoryChange(territory: Territory): Change {
  const { id, level, designation, shore, names, code, parentId = "", point, pointBasis } = territory;
  const [longitude, latitude] = point;
  const isPlaced = pointBasis !== "parent";
  const isArabic = /\p{Script=Arabic}/u.test(names.ar);
  return addition("territories", {
    id,
    level,
    designation,
    country: shoreFacts[shore].country,
    ...inLanguages("name", { ...names, ar: isArabic ? names.ar : "" }),
    name_ar_basis: isArabic ? (shore === "ma" ? "official" : "geonames") : "",
    code_scheme: code?.scheme ?? "",
    code: code?.value ?? "",
    code_date: code?.date ?? "",
    parent_id: parentId,
    longitude: isPlaced ? longitude.toFixed(4) : "",
    latitude: isPlaced ? latitude.toFixed(4) : "",
    point_basis: pointBasis,
  });
}

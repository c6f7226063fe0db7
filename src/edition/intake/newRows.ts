import { languages, type Multilingual } from "../../domain/languages.ts";
import type { Level, Territory } from "../../domain/model.ts";
import { shoreFacts } from "../../domain/shores.ts";
import type { Change } from "../contribution/change.ts";
import { filledRow, keyOf } from "../contribution/keys.ts";
import { plain } from "../ids.ts";
import type { TableName } from "../tables.ts";

/** What adds a row. */
export function addition(table: TableName, cells: Readonly<Record<string, string>>): Change {
  const row = filledRow(table, cells);
  return { table, key: keyOf(table, row), after: row };
}

/** The cells of a text, a column for each language. */
export const inLanguages = (column: string, text: Multilingual): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [`${column}_${language}`, text[language]]));

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

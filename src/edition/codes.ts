import { listedLandscapes } from "../domain/candidates/landscapes.ts";
import { languages } from "../domain/languages.ts";
import {
  actorKinds,
  confidences,
  dateBases,
  designations,
  eventKinds,
  kinds,
  levels,
  nameKinds,
  natures,
  placings,
  requestKinds,
  roles,
  schemeFields,
  sourceKinds,
  stateBases,
  statuses,
  toldEventStatuses,
  units,
} from "../domain/model.ts";
import { passageKinds } from "../domain/passages.ts";
import { codeSchemes, countries, shores } from "../domain/shores.ts";
import { splitList, type TableName } from "./tables.ts";

/** Codes that columns may hold; the dictionary is `geodata/README.md`. */
const codes: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  territories: { level: levels, designation: designations, country: countries, code_scheme: codeSchemes },
  territory_names: { language: languages, kind: nameKinds },
  actors: {
    kind: actorKinds,
    gathered_country: countries,
    gathered_level: levels,
    placed_by: placings,
    available: ["yes"],
    offer_country: countries,
  },
  landscapes: { landscape: listedLandscapes },
  partnerships: { kind: kinds },
  parties: { shore: shores },
  involvements: { role: roles },
  terms: { basis: dateBases },
  statements: { date_basis: stateBases, nature: natures, status: statuses, kind: kinds, confidence: confidences },
  requests: { kind: requestKinds, sought_country: countries, date_basis: stateBases, confidence: confidences },
  sources: { kind: sourceKinds, date_basis: dateBases },
  events: {
    kind: eventKinds,
    country: [...countries, "both"],
    level: levels,
    date_basis: dateBases,
    status: toldEventStatuses,
  },
  tool_uses: { date_basis: stateBases, confidence: confidences },
  passages: { kind: passageKinds },
  scheme_facts: { field: schemeFields, unit: units, confidence: confidences },
};

/** Whether a cell of a column may hold several codes. */
const holdsSeveral = (table: TableName, column: string) => table === "events" && column === "level";

/** Codes that a column may hold; nothing where it holds no codes. */
export function codesOf(table: TableName, column: string): readonly string[] | undefined {
  return codes[table]?.[column];
}

/** What of a cell is no code of its column; none where the column holds no codes. */
export function unknownCodes(table: TableName, column: string, cell: string): readonly string[] {
  const known = codesOf(table, column);
  if (!known || cell === "") return [];
  const told = holdsSeveral(table, column) ? splitList(cell) : [cell];
  return told.filter((code) => !known.includes(code));
}

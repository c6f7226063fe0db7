import {
  actorKinds,
  confidences,
  designations,
  eventKinds,
  kinds,
  levels,
  schemeFields,
  sourceKinds,
  statuses,
} from "../domain/model.ts";
import { passageKinds } from "../domain/passages.ts";
import { codeSchemes, shores } from "../domain/shores.ts";
import type { TableName } from "./tables.ts";

/** How a date is known; only what is said of a state can take its date from the document that says it. */
const bases = ["stated", "inferred"] as const;
const stateBases = [...bases, "document"] as const;
const countries = ["FR", "MA"] as const;

/** Codes that columns may hold, or their lists; the dictionary is `geodata/README.md`. */
const codes: Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>> = {
  territories: { level: levels, designation: designations, country: countries, code_scheme: codeSchemes },
  territory_names: { kind: ["former", "provisional", "variant", "short", "transliteration"] },
  actors: { kind: actorKinds, placed_by: ["seat", "area", "signature"], available: ["yes"], offer_country: countries },
  partnerships: { kind: kinds },
  parties: { shore: shores },
  involvements: { role: ["operator", "support", "funder"] },
  terms: { basis: bases },
  statements: {
    date_basis: stateBases,
    nature: ["state", "beginning", "end"],
    status: statuses,
    kind: kinds,
    confidence: confidences,
  },
  requests: {
    kind: ["request", "intention"],
    sought_country: countries,
    date_basis: stateBases,
    confidence: confidences,
  },
  sources: { kind: sourceKinds, date_basis: bases },
  events: {
    kind: eventKinds,
    country: [...countries, "both"],
    level: levels,
    date_basis: bases,
    status: ["held", "planned", "postponed", "entered-force", "open"],
  },
  tool_uses: { date_basis: stateBases, confidence: confidences },
  passages: { kind: passageKinds },
  scheme_facts: { field: schemeFields, confidence: confidences },
};

/** Codes that a column may hold; nothing where it holds no codes. */
export function codesOf(table: TableName, column: string): readonly string[] | undefined {
  return codes[table]?.[column];
}

import { checkFile, type FundingFile, fundingFile, schemaVersion } from "../../data/schema.ts";
import { splitList, type Tables } from "../tables.ts";
import { citation, known, multilingual } from "./cells.ts";

/** Names of the support schemes, which are known before what is told of them is loaded. */
export const schemeNamesOf = (tables: Tables) => tables.schemes.map((row) => ({ id: row.id, names: multilingual(row, "name") }));

/** The support schemes. */
export function assembleFunding(tables: Tables): FundingFile {
  return checkFile("funding.json", fundingFile, {
    schemaVersion,
    edition: tables.edition[0],
    schemes: tables.schemes.map((scheme) => ({
      id: scheme.id,
      names: multilingual(scheme, "name"),
      start: scheme.start,
      ...known({ end: scheme.end }),
      facts: tables.scheme_facts
        .filter((row) => row.scheme_id === scheme.id)
        .map((row) => ({
          field: row.field,
          ...(row.number && { number: Number(row.number) }),
          ...known({ unit: row.unit }),
          ...(row.text_fr && { text: multilingual(row, "text") }),
          ...known({ asWritten: row.as_written }),
          confidence: row.confidence,
          ...citation(row),
        })),
      themes: tables.theme_crosswalk
        .filter((row) => row.scheme_id === scheme.id)
        .map((row) => ({
          number: row.number,
          names: multilingual(row, "label"),
          themeIds: splitList(row.theme_ids),
          sourceId: row.source_id,
        })),
    })),
  });
}

import { checkFile, type FundingFile, fundingFile, schemaVersion } from "../../../src/data/schema.ts";
import { splitList, type Tables } from "../tables.ts";
import { citation, known, multilingual } from "./cells.ts";

/** The support schemes. */
export function assembleFunding(tables: Tables): FundingFile {
  return checkFile("funding.json", fundingFile, {
    schemaVersion,
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

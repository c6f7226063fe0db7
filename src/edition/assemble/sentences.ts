import type { Language } from "../../domain/languages.ts";
import { checkFile, type SentencesFile, schemaVersion, sentencesFile } from "../../data/schema.ts";
import type { Tables } from "../tables.ts";

/** The sentences of statements, requests and passages in one language. */
export function assembleSentences(tables: Tables, language: Language): SentencesFile {
  const told = [...tables.statements, ...tables.requests, ...tables.passages];
  return checkFile(`sentences.${language}.json`, sentencesFile, {
    schemaVersion,
    edition: tables.edition[0],
    summaries: Object.fromEntries(told.map((row) => [row.id, row[`summary_${language}`]])),
    doubts: Object.fromEntries(
      tables.statements.filter((row) => row.doubt_fr !== "").map((row) => [row.id, row[`doubt_${language}`]]),
    ),
  });
}

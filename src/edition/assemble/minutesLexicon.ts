import { type MinutesLexiconFile, minutesLexiconFile } from "../../data/minutesLexicon.ts";
import { checkFile, schemaVersion } from "../../data/schema.ts";
import type { Tables } from "../tables.ts";

/** The phrases by which minutes are read; the language of each matters to those who keep the table only. */
export function assembleMinutesLexicon({ edition, minutes_lexicon: rows }: Tables): MinutesLexiconFile {
  return checkFile("minutes-lexicon.json", minutesLexiconFile, {
    schemaVersion,
    edition: edition[0],
    phrases: rows.map(({ phrase, meaning, value, list }) => ({ phrase, meaning, value, isOverList: list === "yes" })),
  });
}

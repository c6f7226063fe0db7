import * as v from "valibot";
import { type LexiconPhrase, meanings } from "../domain/minutes/model.ts";
import { checkFile, edition, schemaVersion } from "./schema.ts";

/** `minutes-lexicon.json`: phrases by which minutes are read, loaded by who reads some. */
export const minutesLexiconFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  edition,
  phrases: v.array(
    v.strictObject({
      phrase: v.pipe(v.string(), v.nonEmpty()),
      meaning: v.picklist(meanings),
      value: v.string(),
      isOverList: v.boolean(),
    }),
  ),
});
export type MinutesLexiconFile = v.InferOutput<typeof minutesLexiconFile>;

/** The phrases of a parsed file. @throws InvalidFile */
export const readLexicon = (raw: unknown): readonly LexiconPhrase[] =>
  checkFile("minutes-lexicon.json", minutesLexiconFile, raw).phrases;

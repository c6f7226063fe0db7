import * as v from "valibot";
import { themeIds } from "../domain/model.ts";
import { id, partialDate, day, multilingual } from "./cells.ts";
import { territory, membership, actor, partnership, statement, request, source, event, passage, schemeFact } from "./rows.ts";

/**
 * Shape of the published files. The pipeline checks what it writes against it, the site what it reads: data are
 * doubted here, once, and trusted everywhere else.
 */

/** Raised by one whenever an older site could no longer read the files. */
export const schemaVersion = 6;

/** Every file of an edition says which one it is of. */
export const edition = v.strictObject({ version: v.string(), date: day });

/** `atlas.json`: everything but the sentences and the boundaries. */
export const atlasFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  edition,
  territories: v.array(territory),
  memberships: v.array(membership),
  actors: v.array(actor),
  partnerships: v.array(partnership),
  statements: v.array(statement),
  requests: v.array(request),
  sources: v.array(source),
  themes: v.array(v.strictObject({ id: v.picklist(themeIds), names: multilingual, definition: multilingual })),
  keywords: v.array(v.strictObject({ id, names: multilingual, themeId: v.picklist(themeIds) })),
  events: v.array(event),
  schemes: v.array(v.strictObject({ id, names: multilingual })),
  tools: v.array(v.strictObject({ id, names: multilingual, definition: multilingual })),
  passages: v.array(passage),
});
export type AtlasFile = v.InferOutput<typeof atlasFile>;

/** `sentences.<language>.json`: what each statement, request and passage says, loaded when a page shows it. */
export const sentencesFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  edition,
  /** By id of a statement, a request or a passage. */
  summaries: v.record(id, v.string()),
  /** Reasons for doubt, by statement id. */
  doubts: v.record(id, v.string()),
});
export type SentencesFile = v.InferOutput<typeof sentencesFile>;

/** `funding.json`: support schemes, one fact a row, and the themes that each scheme listed. */
export const fundingFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  edition,
  schemes: v.array(
    v.strictObject({
      id,
      names: multilingual,
      start: partialDate,
      end: v.exactOptional(partialDate),
      facts: v.array(schemeFact),
      themes: v.array(
        v.strictObject({ number: v.string(), names: multilingual, themeIds: v.array(v.picklist(themeIds)), sourceId: id }),
      ),
    }),
  ),
});
export type FundingFile = v.InferOutput<typeof fundingFile>;

/** Raised when a file does not have the shape above; says which file, and where in it. */
export class InvalidFile extends Error {
  readonly file: string;
  readonly where: string;
  constructor(file: string, where: string, message: string) {
    super(`${file}: ${where}: ${message}`);
    this.file = file;
    this.where = where;
  }
}

/**
 * Checks a parsed file against its shape.
 * @throws InvalidFile with the path of the first fault.
 */
export function checkFile<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new InvalidFile(file, v.getDotPath(issue) ?? "(root)", issue.message);
}

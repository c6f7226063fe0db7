import * as v from "valibot";
import { isDay, isPartialDate } from "../domain/dates.ts";
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
  themeIds,
} from "../domain/model.ts";
import { byLanguage, languages } from "../domain/languages.ts";
import { passageKinds } from "../domain/passages.ts";
import { codeSchemes, currencies, shores } from "../domain/shores.ts";

/**
 * Shape of the published files. The pipeline checks what it writes against it, the site what it reads: data are
 * doubted here, once, and trusted everywhere else.
 */

/** Raised by one whenever an older site could no longer read the files. */
export const schemaVersion = 2;

const id = v.pipe(v.string(), v.minLength(1));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, "not a date"));
const day = v.pipe(v.string(), v.check(isDay, "not a day"));
const multilingual = v.strictObject(byLanguage(() => v.string()));
const language = v.picklist(languages);
const shore = v.picklist(shores);
const dateBasis = v.picklist(["stated", "inferred"]);
/** Only what is said of a state can take its date from the document that says it. */
const stateBasis = v.picklist(["stated", "inferred", "document"]);
const point = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const validity = { validFrom: v.exactOptional(day), validTo: v.exactOptional(day) };
const cited = { sourceId: id, locator: v.exactOptional(v.string()) };

const territory = v.strictObject({
  id,
  level: v.picklist(levels),
  designation: v.picklist(designations),
  shore,
  names: multilingual,
  otherNames: v.array(
    v.strictObject({
      name: v.string(),
      language,
      kind: v.picklist(["former", "provisional", "variant", "short", "transliteration"]),
      ...validity,
    }),
  ),
  code: v.exactOptional(
    v.strictObject({ scheme: v.picklist(codeSchemes), value: v.string(), date: v.exactOptional(v.string()) }),
  ),
  parentId: v.exactOptional(id),
  point,
  pointBasis: v.string(),
  ...validity,
});

const membership = v.strictObject({ departmentId: id, regionId: id, ...validity });

const actor = v.strictObject({
  id,
  kind: v.picklist(actorKinds),
  names: multilingual,
  territoryId: v.exactOptional(id),
  placedBy: v.exactOptional(v.picklist(["seat", "area", "signature"])),
  offer: v.exactOptional(multilingual),
  ...cited,
});

const partnership = v.strictObject({
  id,
  kind: v.picklist(kinds),
  parties: v.array(v.strictObject({ shore, territoryId: id, actorId: v.exactOptional(id), ...validity })),
  involvements: v.array(v.strictObject({ actorId: id, role: v.picklist(["operator", "support", "funder"]), ...cited })),
  successorId: v.exactOptional(id),
  partOfId: v.exactOptional(id),
  terms: v.array(v.strictObject({ start: v.exactOptional(partialDate), end: partialDate, sourceId: id, basis: dateBasis })),
  toolUses: v.array(
    v.strictObject({
      toolId: id,
      since: v.exactOptional(partialDate),
      dateBasis: v.exactOptional(stateBasis),
      result: v.exactOptional(multilingual),
      confidence: v.picklist(confidences),
      ...cited,
    }),
  ),
});

const statement = v.strictObject({
  id,
  partnershipId: v.exactOptional(id),
  actorId: v.exactOptional(id),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(stateBasis),
  nature: v.picklist(["state", "beginning", "end"]),
  status: v.picklist(statuses),
  kind: v.exactOptional(v.picklist(kinds)),
  words: v.array(id),
  confidence: v.picklist(confidences),
  asWritten: v.exactOptional(v.string()),
  territoryIds: v.exactOptional(v.array(id)),
  ...cited,
  otherSourceIds: v.exactOptional(v.array(id)),
});

const request = v.strictObject({
  id,
  kind: v.picklist(["request", "intention"]),
  territoryId: v.exactOptional(id),
  actorId: v.exactOptional(id),
  soughtTerritoryId: v.exactOptional(id),
  sought: multilingual,
  words: v.array(id),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(stateBasis),
  confidence: v.picklist(confidences),
  ...cited,
});

const source = v.strictObject({
  id,
  title: v.string(),
  publisher: v.exactOptional(v.string()),
  kind: v.picklist(sourceKinds),
  language: v.string(),
  date: v.exactOptional(partialDate),
  dateBasis: v.exactOptional(dateBasis),
  url: v.exactOptional(v.pipe(v.string(), v.url())),
  note: v.exactOptional(multilingual),
});

const event = v.strictObject({
  id,
  kind: v.picklist(eventKinds),
  shores: v.array(shore),
  levels: v.array(v.picklist(levels)),
  date: partialDate,
  dateEnd: v.exactOptional(partialDate),
  dateBasis,
  status: v.picklist(["held", "planned", "postponed", "entered-force", "open"]),
  names: multilingual,
  place: v.exactOptional(multilingual),
  note: v.exactOptional(multilingual),
  otherSourceIds: v.array(id),
  ...cited,
});

const passage = v.strictObject({
  id,
  kind: v.picklist(passageKinds),
  territoryIds: v.array(id),
  actorIds: v.array(id),
  partnershipIds: v.array(id),
  eventIds: v.array(id),
  ...cited,
});

/** `atlas.json`: everything but the sentences and the boundaries. */
export const atlasFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  edition: v.strictObject({ version: v.string(), date: day }),
  territories: v.array(territory),
  memberships: v.array(membership),
  actors: v.array(actor),
  partnerships: v.array(partnership),
  statements: v.array(statement),
  requests: v.array(request),
  sources: v.array(source),
  themes: v.array(v.strictObject({ id: v.picklist(themeIds), names: multilingual, definition: multilingual })),
  words: v.array(v.strictObject({ id, names: multilingual, themeId: v.picklist(themeIds) })),
  events: v.array(event),
  tools: v.array(v.strictObject({ id, names: multilingual, definition: multilingual })),
  passages: v.array(passage),
});
export type AtlasFile = v.InferOutput<typeof atlasFile>;

/** `sentences.<language>.json`: what each statement, request and passage says, loaded when a page shows it. */
export const sentencesFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
  /** By id of a statement, a request or a passage. */
  summaries: v.record(id, v.string()),
  /** Reasons for doubt, by statement id. */
  doubts: v.record(id, v.string()),
});
export type SentencesFile = v.InferOutput<typeof sentencesFile>;

const schemeFact = v.strictObject({
  field: v.picklist(schemeFields),
  number: v.exactOptional(v.number()),
  unit: v.exactOptional(v.picklist([...currencies, "projects", "percent-min", "percent-max"])),
  text: v.exactOptional(multilingual),
  confidence: v.picklist(confidences),
  ...cited,
});

/** `funding.json`: support schemes, one fact a row, and the themes that each scheme listed. */
export const fundingFile = v.strictObject({
  schemaVersion: v.literal(schemaVersion),
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

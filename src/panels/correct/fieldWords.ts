import {
  actorKinds,
  confidences,
  kinds,
  type Actor,
  type Kind,
  natures,
  type Source,
  sourceKinds,
  type Status,
  statuses,
  toldEventStatuses,
} from "../../domain/model.ts";
import type { Field, Subject } from "../../edition/correction/subject.ts";
import type { MessageId } from "../../i18n/messages.ts";
import type { Words } from "../../i18n/words.tsx";

/** What a field is called, by its id. */
const names: Readonly<Record<string, MessageId>> = {
  status: "correct.field.status",
  date: "correct.field.date",
  nature: "correct.field.nature",
  kind: "correct.field.kind",
  words: "correct.field.words",
  summary: "correct.field.summary",
  name: "correct.field.name",
  offer: "correct.field.offer",
  title: "correct.field.title",
  publisher: "correct.field.publisher",
  url: "correct.field.url",
  place: "correct.field.place",
  note: "correct.field.note",
  sought: "correct.field.sought",
  definition: "correct.field.definition",
  start: "correct.field.start",
  end: "correct.field.end",
};

/** What a field is called; what has no column is something else. */
export function fieldName(words: Words, field: Field | undefined): string {
  return words.say((field && names[field.id]) ?? "correct.field.other");
}

/** A code, and what it is called. */
interface Option {
  readonly code: string;
  readonly message: MessageId;
}

const option = (code: string, message: MessageId): Option => ({ code, message });
const tieKinds = kinds.map((kind: Kind) => option(kind, `kind.${kind}`));
const states = statuses.map((status: Status) => option(status, `status.${status}`));

/** Codes of a column, by the kind of thing whose it is and the column. */
const options: Readonly<Record<string, readonly Option[]>> = {
  "statement status": states,
  "statement nature": natures.map((nature) => option(nature, `nature.${nature}`)),
  "statement kind": tieKinds,
  "partnership status": states,
  "partnership kind": tieKinds,
  "actor kind": actorKinds.map((kind: Actor["kind"]) => option(kind, `actor.${kind}`)),
  "source kind": sourceKinds.map((kind: Source["kind"]) => option(kind, `sourceKind.${kind}`)),
  "event status": toldEventStatuses.map((status) => option(status, `eventStatus.${status}`)),
};

/** The codes that a field may have. */
export const optionsOf = ({ kind }: Subject, { column }: Field): readonly Option[] => options[`${kind} ${column}`] ?? [];

/** Kinds of documents. */
export const sourceKindOptions: readonly Option[] = options["source kind"] ?? [];

/** How sure one may be. */
export const confidenceOptions: readonly Option[] = confidences.map((confidence) =>
  option(confidence, `confidence.${confidence}`),
);

/** A cell in words: codes by their names, dates as they are told, all else as it stands. */
export function cellText(words: Words, subject: Subject, field: Field, cell: string): string {
  if (cell === "") return words.say("correct.nothing");
  if (field.input === "date") return words.date(cell);
  if (field.input === "words") return words.list(cell.split("|"));
  const named = field.input === "code" ? optionsOf(subject, field).find(({ code }) => code === cell) : undefined;
  return named ? words.say(named.message) : cell;
}

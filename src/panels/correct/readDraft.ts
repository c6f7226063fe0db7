import { type Language, languages } from "../../domain/languages.ts";
import { confidences, sourceKinds } from "../../domain/model.ts";
import { readDate } from "../../domain/typedDate.ts";
import { isWebAddress } from "../../domain/webAddress.ts";
import type { Correction } from "../../edition/correction/correction.ts";
import { type Field, fieldsOf, type Subject } from "../../edition/correction/subject.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { cellField, type Draft } from "./draft.ts";

/** What is wrong with fields of the form, by their names. */
export type Problems = ReadonlyMap<string, MessageId>;

/** The columns in which a field is typed. */
export const columnsOf = ({ input, column }: Field): readonly string[] =>
  input === "texts" ? languages.map((language) => `${column}_${language}`) : [column];

/** The field that is to be corrected; none while nothing is chosen, and where it is told in words. */
export const chosenField = (subject: Subject, draft: Draft): Field | undefined =>
  fieldsOf(subject).find(({ id }) => id === draft["field"]);

/** The form as it is filled: texts and words stand as the atlas has them until they are changed. */
export function filledDraft(draft: Draft, subject: Subject, row: Cells | undefined): Draft {
  const field = chosenField(subject, draft);
  if (!field || field.input === "code" || field.input === "date") return draft;
  const present = columnsOf(field).map((column) => [cellField(column), row?.[column] ?? ""]);
  return { ...Object.fromEntries(present), ...draft };
}

/** Whether what is told becomes a statement of its own, which needs a date and a sentence. */
export function isNewStatement(subject: Subject, draft: Draft): boolean {
  const field = chosenField(subject, draft);
  const isOther = draft["source"] === "known" || draft["source"] === "new";
  return field?.column === "status" && (subject.kind === "partnership" || (subject.kind === "statement" && isOther));
}

/** What is read of the form, and what must be mended before: both grow as it is read. */
class Reading {
  readonly problems = new Map<string, MessageId>();
  readonly #draft: Draft;
  constructor(draft: Draft) {
    this.#draft = draft;
  }
  /** What is typed in a field, without spaces around it. */
  text(name: string, isNeeded = false): string {
    const text = (this.#draft[name] ?? "").trim();
    if (isNeeded && text === "") this.problems.set(name, "correct.problem.needed");
    return text;
  }
  date(name: string, isNeeded = false): string {
    const text = this.text(name, isNeeded);
    const date = text === "" ? "" : readDate(text);
    if (date === undefined) this.problems.set(name, "correct.problem.date");
    return date ?? "";
  }
  address(name: string): string {
    const text = this.text(name);
    if (text !== "" && !isWebAddress(text)) this.problems.set(name, "correct.problem.url");
    return text;
  }
}

/** The cells that a field of a row should have; the others stay. */
function readCells(reading: Reading, field: Field, row: Cells | undefined): Cells {
  const columns = columnsOf(field);
  const cells = Object.fromEntries(
    columns.map((column) => {
      const name = cellField(column);
      const typed = field.input === "date" ? reading.date(name, true) : reading.text(name, field.input === "code");
      return [column, typed];
    }),
  );
  const first = cellField(columns[0] ?? "");
  const isSame = !("isNew" in field && field.isNew) && columns.every((column) => cells[column] === (row?.[column] ?? ""));
  if (isSame && !reading.problems.has(first)) reading.problems.set(first, "correct.problem.same");
  return cells;
}

function sourceIn(reading: Reading, language: Language): Correction["source"] {
  const by = reading.text("source", true);
  if (by === "known") return { id: reading.text("sourceId", true) };
  if (by !== "new") return "same";
  const kind = reading.text("sourceKind", true);
  const spoken = reading.text("sourceLanguage");
  return {
    title: reading.text("sourceTitle", true),
    publisher: reading.text("sourcePublisher"),
    kind: sourceKinds.find((one) => one === kind) ?? "press",
    language: languages.find((one) => one === spoken) ?? language,
    date: reading.date("sourceDate"),
    url: reading.address("sourceUrl"),
  };
}

/** The document that a form tells, and what is to be mended in that; undefined where none is told. */
export function readSource(
  draft: Draft,
  language: Language,
): { readonly source: Exclude<Correction["source"], "same"> | undefined; readonly problems: Problems } {
  const reading = new Reading(draft);
  const source = sourceIn(reading, language);
  return { source: source === "same" ? undefined : source, problems: reading.problems };
}

/**
 * The correction that the form tells, and what is to be mended in it, each beside its field.
 * @param draft the form as it is filled
 * @param row the thing as its table has it
 * @param language that of the page
 */
export function readDraft(
  draft: Draft,
  subject: Subject,
  row: Cells | undefined,
  language: Language,
): { readonly correction: Correction; readonly problems: Problems } {
  const reading = new Reading(draft);
  const field = chosenField(subject, draft);
  reading.text("field", true);
  const isNew = isNewStatement(subject, draft);
  if (!field) reading.text("note", draft["field"] !== undefined);
  const sentence = Object.fromEntries(
    languages.map((one) => [`summary_${one}`, reading.text(cellField(`summary_${one}`), one === language)]),
  );
  if (!isNew) for (const one of languages) reading.problems.delete(cellField(`summary_${one}`));
  const cells = field ? readCells(reading, field, row) : {};
  const confidence = reading.text("confidence", true);
  const correction: Correction = {
    subject,
    ...(field && { field }),
    cells: isNew ? { ...cells, ...sentence } : cells,
    // A date that is corrected says itself when it is so: what was typed before that was chosen is not asked any more.
    date: field?.input === "date" ? "" : reading.date("date", isNew),
    source: sourceIn(reading, language),
    confidence: confidences.find((one) => one === confidence) ?? "medium",
  };
  return { correction, problems: reading.problems };
}

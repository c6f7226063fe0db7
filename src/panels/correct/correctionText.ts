import { languages } from "../../domain/languages.ts";
import type { Atlas } from "../../domain/model.ts";
import type { Circumstance } from "../../edition/correction/circumstances.ts";
import type { Correction } from "../../edition/correction/correction.ts";
import { type Field, tableOfSubject } from "../../edition/correction/subject.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Breach } from "../../edition/promises/checkPromises.ts";
import type { Words } from "../../i18n/words.tsx";
import { breachWords } from "../shared/breachWords.ts";
import { cellText, fieldName } from "./fieldWords.ts";
import { columnsOf } from "./readDraft.ts";

/** What is told of a correction beside what its rows say. */
interface Told {
  /** What is corrected, as its page is called, and where that is. */
  readonly name: string;
  readonly address: string;
  /** The thing as its table has it. */
  readonly row: Cells | undefined;
  readonly note: string;
  readonly remark: string;
  /** What keeps it from the tables. */
  readonly breaches: readonly Breach[];
}

/** A field in the words that a person reads; a text that stands in each language, language by language. */
function valueLines(words: Words, { subject, cells }: Correction, field: Field, row: Cells | undefined): readonly string[] {
  const name = fieldName(words, field);
  return columnsOf(field).flatMap((column) => {
    const [present, right] = [row?.[column] ?? "", cells[column] ?? ""];
    if (present === right) return [];
    const language = field.input === "texts" ? languages.find((one) => column.endsWith(`_${one}`)) : undefined;
    const label = language ? `${name} (${words.languageName(language)})` : name;
    // A partnership has its status from what is said of it: its row has none.
    const was =
      "isNew" in field && field.isNew ? [] : [words.say("correct.now", { value: cellText(words, subject, field, present) })];
    return [label, ...was, words.say("correct.text.right", { value: cellText(words, subject, field, right) })];
  });
}

const sentenceLines = (words: Words, { field, cells }: Correction) =>
  field?.column === "summary"
    ? []
    : languages.flatMap((language) => {
        const sentence = cells[`summary_${language}`];
        return sentence ? [`${words.say("correct.sentence")} (${words.languageName(language)}) : ${sentence}`] : [];
      });

function sourceText(words: Words, { sources }: Atlas, { source }: Correction): string {
  if (source === "same") return words.say("correct.source.same");
  const told = "id" in source ? sources.get(source.id) : source;
  if (!told) return "";
  return [told.title, told.publisher, told.date && words.date(told.date), told.url].filter(Boolean).join(", ");
}

/** When it is so, who says so, and how sure that is, a line for each. */
export function circumstanceLine(words: Words, atlas: Atlas, correction: Correction, told: Circumstance): string {
  if (told === "date") return words.say("correct.text.date", { date: words.date(correction.date) });
  if (told === "source") return words.say("correct.text.source", { source: sourceText(words, atlas, correction) });
  return words.say(`confidence.${correction.confidence}`);
}

/** A correction as a text to send: what, where, what is right, who says so. Plain, in the language of the page. */
export function correctionText(words: Words, atlas: Atlas, correction: Correction, told: Told): string {
  const { subject, field, date } = correction;
  const line = (one: Circumstance) => circumstanceLine(words, atlas, correction, one);
  const lines = [
    words.say("correct.text.heading"),
    "",
    words.say("correct.text.about", { name: told.name }),
    words.say("correct.text.id", { id: `${tableOfSubject(subject)} ${subject.id}` }),
    words.say("correct.text.address", { address: told.address }),
    words.say("correct.text.edition", { version: atlas.edition.version }),
    "",
    ...(field ? valueLines(words, correction, field, told.row) : [words.say("correct.text.right", { value: told.note })]),
    ...sentenceLines(words, correction),
    ...(date === "" ? [] : [line("date")]),
    line("source"),
    line("confidence"),
    ...(told.remark.trim() === "" ? [] : [words.say("correct.text.remark", { remark: told.remark })]),
    ...told.breaches.map((breach) => words.say("correct.text.breach", { reason: breachWords(words, breach) })),
  ];
  return `${lines.join("\n")}\n`;
}

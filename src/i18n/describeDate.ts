import type { PartialDate, StateBasis } from "../domain/model.ts";
import type { MessageId } from "./messages.ts";
import type { Words } from "./words.tsx";

/** How a date is told, by where it comes from. */
const messages = {
  stated: "statement.date",
  inferred: "statement.dateInferred",
  document: "statement.dateDocument",
} as const satisfies Readonly<Record<StateBasis, MessageId>>;

/** A date and where it comes from, or that there is none. */
export function datedText(words: Words, { date, dateBasis }: { date?: PartialDate; dateBasis?: StateBasis }): string {
  if (date === undefined) return words.say("statement.undated");
  return words.say(messages[dateBasis ?? "stated"], { date: words.date(date) });
}

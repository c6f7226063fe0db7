import type { PartialDate, Statement } from "./model.ts";

/** A beginning with its date. */
export interface DatedBeginning extends Statement {
  readonly date: PartialDate;
}

const isDatedBeginning = (statement: Statement): statement is DatedBeginning =>
  statement.nature === "beginning" && statement.date !== undefined;

/**
 * The beginnings, among statements in the order in which they come to count, that each would be the first: one a
 * document, since a document that tells several tells steps, and no twinning that followed a cooperation already begun.
 * They agree, or the documents contradict each other on the start.
 */
export function firstBeginnings(statements: readonly Statement[]): readonly DatedBeginning[] {
  const told = statements.filter(isDatedBeginning);
  const firsts = told.filter(({ sourceId }, index) => told.findIndex((act) => act.sourceId === sourceId) === index);
  return firsts.filter(
    ({ kind }, index) => kind !== "twinning" || firsts.slice(0, index).every((earlier) => earlier.kind === "twinning"),
  );
}

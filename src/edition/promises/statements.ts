/**
 * What every statement holds without exception: a subject, a source, a date with its basis, three languages. What may
 * be excused by a reason stands in `reasons.ts`.
 */

import { shores } from "../../domain/shores.ts";
import type { TablePledge, Pledges } from "./pledge.ts";

const everyStatementHasOneSubjectASourceAndADateOrNone: TablePledge = (tables) =>
  tables.statements.flatMap((row) => [
    ...((row.partnership_id === "") === (row.actor_id === "")
      ? [`statements.csv: ${row.id} needs a partnership or an actor`]
      : []),
    ...(row.source_id === "" ? [`statements.csv: ${row.id} has no source`] : []),
    ...((row.date === "") !== (row.date_basis === "")
      ? [`statements.csv: ${row.id} has a date without basis, or the reverse`]
      : []),
  ]);

/** A reader sees why a date that no document writes was given. */
const everyInferredDateSaysWhy: TablePledge = (tables) =>
  tables.statements
    .filter(({ date_basis, doubt_fr }) => date_basis === "inferred" && doubt_fr === "")
    .map(({ id }) => `statements.csv: ${id} has an inferred date, and its doubt does not say why`);

const everyUseHasASourceAndADateOrNone: TablePledge = (tables) =>
  tables.tool_uses.flatMap(({ partnership_id, tool_id, source_id, since, date_basis }) => [
    ...(source_id === "" ? [`tool_uses.csv: ${partnership_id}, ${tool_id} has no source`] : []),
    ...((since === "") !== (date_basis === "")
      ? [`tool_uses.csv: ${partnership_id}, ${tool_id} has a date without basis, or the reverse`]
      : []),
  ]);

/** A statement about a time before one of its parties existed would draw a territory that was not there. */
const noStatementIsOlderThanItsParties: TablePledge = (tables) =>
  tables.statements.flatMap(({ id, partnership_id, date }) => {
    if (date === "") return [];
    const parties = tables.parties.filter((party) => party.partnership_id === partnership_id);
    return shores.flatMap((shore) => {
      const ofShore = parties.filter((party) => party.shore === shore);
      const born = ofShore.map(({ territory_id }) => tables.territories.find((row) => row.id === territory_id)?.valid_from ?? "");
      return ofShore.length > 0 && born.every((day) => day !== "" && date < day.slice(0, date.length))
        ? [`statements.csv: ${id} is about ${date}, before its ${shore} party existed`]
        : [];
    });
  });

/** What is said, of what, when, and by whom. */
export const statementPledges: Pledges<TablePledge> = {
  everyStatementHasOneSubjectASourceAndADateOrNone,
  everyInferredDateSaysWhy,
  everyUseHasASourceAndADateOrNone,
  noStatementIsOlderThanItsParties,
};

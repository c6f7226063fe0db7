/**
 * What every statement holds without exception: a subject, a source, a date with its basis, three languages. What may
 * be excused by a reason stands in `reasons.ts`.
 */

import { shores } from "../../domain/shores.ts";
import { keyOf } from "../contribution/keys.ts";
import type { Finding, Pledges, TablePledge } from "./pledge.ts";

/** What is found of a statement. */
const ofStatement = (key: string, what: string, column: string, detail?: string): Finding => ({
  table: "statements",
  key,
  column,
  ...(detail !== undefined && { detail }),
  said: `statements.csv: ${key} ${what}`,
});

const everyStatementHasOneSubjectASourceAndADateOrNone: TablePledge = (tables) =>
  tables.statements.flatMap((row) => [
    ...((row.partnership_id === "") === (row.actor_id === "")
      ? [ofStatement(row.id, "needs a partnership or an actor", "partnership_id", "subject")]
      : []),
    ...(row.other_actor_id !== "" && (row.actor_id === "" || row.actor_id === row.other_actor_id)
      ? [ofStatement(row.id, "has another party, and no actor of its own", "other_actor_id", "party")]
      : []),
    ...(row.source_id === "" ? [ofStatement(row.id, "has no source", "source_id", "source")] : []),
    ...((row.date === "") !== (row.date_basis === "")
      ? [ofStatement(row.id, "has a date without basis, or the reverse", "date_basis", "date")]
      : []),
  ]);

/** A reader sees why a date that no document writes was given. */
const everyInferredDateSaysWhy: TablePledge = (tables) =>
  tables.statements
    .filter(({ date_basis, doubt_fr }) => date_basis === "inferred" && doubt_fr === "")
    .map(({ id }) => ofStatement(id, "has an inferred date, and its doubt does not say why", "doubt_fr"));

const everyUseHasASourceAndADateOrNone: TablePledge = (tables) =>
  tables.tool_uses.flatMap((row) => {
    const [key, name] = [keyOf("tool_uses", row), `tool_uses.csv: ${row.partnership_id}, ${row.tool_id}`];
    const at = (column: string, detail: string, what: string): Finding => ({
      table: "tool_uses",
      key,
      column,
      detail,
      said: `${name} ${what}`,
    });
    return [
      ...(row.source_id === "" ? [at("source_id", "source", "has no source")] : []),
      ...((row.since === "") !== (row.date_basis === "")
        ? [at("date_basis", "date", "has a date without basis, or the reverse")]
        : []),
    ];
  });

/** A statement about a time before one of its parties existed would draw a territory that was not there. */
const noStatementIsOlderThanItsParties: TablePledge = (tables) =>
  tables.statements.flatMap(({ id, partnership_id, date }) => {
    if (date === "") return [];
    const parties = tables.parties.filter((party) => party.partnership_id === partnership_id);
    return shores.flatMap((shore) => {
      const ofShore = parties.filter((party) => party.shore === shore);
      const born = ofShore.map(({ territory_id }) => tables.territories.find((row) => row.id === territory_id)?.valid_from ?? "");
      return ofShore.length > 0 && born.every((day) => day !== "" && date < day.slice(0, date.length))
        ? [ofStatement(id, `is about ${date}, before its ${shore} party existed`, "date", date)]
        : [];
    });
  });

/** What is said, of what, when, and by whom. */
export const statementPledges = {
  everyStatementHasOneSubjectASourceAndADateOrNone,
  everyInferredDateSaysWhy,
  everyUseHasASourceAndADateOrNone,
  noStatementIsOlderThanItsParties,
} satisfies Pledges<TablePledge>;

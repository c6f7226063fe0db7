/**
 * Promises whose exceptions are allowed when the row says why in its column `reason`: signings that are no beginnings,
 * twinnings of another kind, dates that are only their document's, statements without a date.
 */

import type { Tables } from "../tables.ts";
import type { Finding, Pledges, TablePledge } from "./pledge.ts";

type StatementRow = Tables["statements"][number];

/** Words of a French summary that tell the signing of an agreement; "désigné" and "assigné" are other words. */
const signing = /(?<!\p{L})(?:sign(?:é|ée|és|ées|ent|èrent|ature|atures)|paraph\p{L}*)(?!\p{L})/iu;
/** Words of a French summary that tell a twinning. */
const twinning = /(?<!\p{L})jumel(?:age|ages|é|ée|és|ées)(?!\p{L})/iu;

/**
 * Odd statements, of a sort that was once an error of many: a row that is rightly so says why in its column `reason`,
 * which whoever keeps the table writes.
 */
function withoutReason(tables: Tables, what: string, column: string, isOdd: (row: StatementRow) => boolean): Finding[] {
  return tables.statements
    .filter((row) => row.reason === "" && isOdd(row))
    .map(({ id }) => ({ table: "statements", key: id, column, said: `statements.csv: ${id} ${what}, and gives no reason` }));
}

const sourceDate = (tables: Tables, { source_id }: StatementRow) => tables.sources.find(({ id }) => id === source_id)?.date ?? "";

/** The day of an article is seldom that of what it tells. */
const noDateIsTakenFromTheDocumentUnsaid: TablePledge = (tables) =>
  withoutReason(
    tables,
    "has the date of its document, which is not its basis",
    "date_basis",
    (row) => row.date !== "" && row.date === sourceDate(tables, row) && row.date_basis !== "document",
  );

const noBasisIsADocumentOfAnotherDate: TablePledge = (tables) =>
  withoutReason(
    tables,
    "takes its date from its document, which has another one",
    "date_basis",
    (row) => row.date_basis === "document" && row.date !== sourceDate(tables, row),
  );

const everySigningIsABeginning: TablePledge = (tables) =>
  withoutReason(
    tables,
    "tells a signing but no beginning",
    "nature",
    ({ summary_fr, nature }) => signing.test(summary_fr) && nature !== "beginning",
  );

const nothingIsUndatedThatADatedDocumentTells: TablePledge = (tables) =>
  withoutReason(
    tables,
    "has no date, though its document has one",
    "date",
    (row) => row.date === "" && sourceDate(tables, row) !== "",
  );

const everyTwinningToldIsOfThatKind: TablePledge = (tables) =>
  withoutReason(
    tables,
    "tells a twinning but is not of that kind",
    "kind",
    ({ summary_fr, kind }) => twinning.test(summary_fr) && kind !== "twinning",
  );

const everyTwinningIsOfATwinning: TablePledge = (tables) =>
  withoutReason(
    tables,
    "is of a twinning, but its partnership is of another kind",
    "kind",
    ({ kind, partnership_id }) =>
      kind === "twinning" && tables.partnerships.find(({ id }) => id === partnership_id)?.kind !== "twinning",
  );

/** What a statement must be, or say in `reason` why it is not. */
export const reasonPledges = {
  noDateIsTakenFromTheDocumentUnsaid,
  noBasisIsADocumentOfAnotherDate,
  everySigningIsABeginning,
  nothingIsUndatedThatADatedDocumentTells,
  everyTwinningToldIsOfThatKind,
  everyTwinningIsOfATwinning,
} satisfies Pledges<TablePledge>;

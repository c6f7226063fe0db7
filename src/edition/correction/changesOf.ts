import { type Language, languages } from "../../domain/languages.ts";
import type { Change } from "../contribution/change.ts";
import { type Cells, keyOf } from "../contribution/keys.ts";
import { splitList, type TableName, type Tables } from "../tables.ts";
import type { Correction } from "./correction.ts";
import { newSourceRow } from "./newSource.ts";
import { newStatementRow } from "./newStatement.ts";
import { type Field, rowOfSubject, tableOfSubject } from "./subject.ts";

/** Why a statement has the date that another document gives it, in the words that stand beside dates. */
const dateOfAnother: Readonly<Record<Language, string>> = {
  fr: "Date donnée par un autre document.",
  ar: "التاريخ مأخوذ من وثيقة أخرى.",
  en: "Date given by another document.",
};

const withSource = (row: Cells, id: string): Cells => ({
  other_source_ids: [...new Set([...splitList(row["other_source_ids"] ?? ""), id])].join("|"),
});

/** A state that has the date of its document takes it from there, unless that is said to be otherwise. */
function basisOf(tables: Tables, date: string, sourceId: string | undefined): string {
  if (date === "") return "";
  return tables.sources.find(({ id }) => id === sourceId)?.date === date ? "document" : "stated";
}

/** Cells that follow from a date: what it rests on. */
function dateCells(tables: Tables, table: TableName, row: Cells, date: string, otherId: string | undefined): Cells {
  if (table !== "statements") return "date_basis" in row ? { date_basis: date === "" ? "" : "stated" } : {};
  if (otherId === undefined) return { date_basis: basisOf(tables, date, row["source_id"]) };
  const doubts = languages.map((language) => [`doubt_${language}`, row[`doubt_${language}`] || dateOfAnother[language]]);
  return { date_basis: "inferred", ...Object.fromEntries(doubts) };
}

/** Whether what another document says of a row has a place in it. */
function hasPlaceFor({ id }: Field, table: TableName, row: Cells): boolean {
  return table === "statements" ? id === "date" : "other_source_ids" in row || !("source_id" in row);
}

/**
 * Cells beside those that are corrected: what a row says is as sure as whoever corrects it is, and a statement is true when
 * they say so, if they do. How it is worded changes neither.
 */
function cellsBeside({ field, date, confidence }: Correction, table: TableName, row: Cells): Cells {
  if (field?.input !== "code" && field?.input !== "date") return {};
  return {
    ...("confidence" in row && { confidence }),
    ...(table === "statements" && field.column !== "date" && date !== "" && { date }),
  };
}

function changedRow(tables: Tables, correction: Correction, otherId: string | undefined): Change | undefined {
  const { subject, field } = correction;
  const [table, before] = [tableOfSubject(subject), rowOfSubject(tables, subject)];
  if (!field || !before || (otherId !== undefined && !hasPlaceFor(field, table, before))) return undefined;
  const told = { ...cellsBeside(correction, table, before), ...correction.cells };
  const isDated = (told["date"] ?? before["date"]) !== before["date"];
  const after = {
    ...before,
    ...told,
    ...(isDated && dateCells(tables, table, before, told["date"] ?? "", otherId)),
    ...(otherId !== undefined && "other_source_ids" in before && withSource(before, otherId)),
  };
  const isSame = Object.entries(after).every(([column, cell]) => before[column] === cell);
  return isSame ? undefined : { table, key: keyOf(table, before), before, after };
}

/**
 * The rows that a correction changes or adds; none when it cannot be told in rows. What another document says of a
 * statement is a statement of its own: the older one stays, since its document says so.
 */
export function changesOf(tables: Tables, correction: Correction): readonly Change[] {
  const { subject, field, source } = correction;
  const added = typeof source === "object" && !("id" in source) ? newSourceRow(tables, source) : undefined;
  const otherId = added?.["id"] ?? (typeof source === "object" && "id" in source ? source.id : undefined);
  const isSaidAnew = field?.column === "status" && (subject.kind === "partnership" || subject.kind === "statement");
  const said =
    isSaidAnew && otherId !== undefined
      ? newStatementRow(correction, rowOfSubject(tables, subject), {
          id: otherId,
          date: added?.["date"] ?? tables.sources.find(({ id }) => id === otherId)?.date ?? "",
        })
      : undefined;
  const change: Change | undefined = said
    ? { table: "statements", key: keyOf("statements", said), after: said }
    : field?.input === "code" && field.isNew
      ? undefined
      : changedRow(tables, correction, otherId);
  if (!change) return [];
  const isNew = added && !tables.sources.some(({ id }) => id === added["id"]);
  const isCited = isNew && Object.values(change.after ?? {}).some((cell) => splitList(cell).includes(added["id"] ?? ""));
  return isCited ? [{ table: "sources", key: keyOf("sources", added), after: added }, change] : [change];
}

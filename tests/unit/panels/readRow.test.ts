import { expect, test } from "vitest";
import { contributedTables } from "../../../src/edition/contribution/keys.ts";
import { tableColumns } from "../../../src/edition/columns.ts";
import { createWords } from "../../../src/i18n/words.tsx";
import { cellWords, columnKind } from "../../../src/panels/workbench/columnKinds.ts";
import { columnName } from "../../../src/panels/workbench/columnWords.ts";
import { readRow } from "../../../src/panels/workbench/readRow.ts";
import { missingColumns, offeredTables, rowTitle, tableName } from "../../../src/panels/workbench/tableWords.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { catalogues } from "../../fixtures/words.ts";

const words = createWords("fr", catalogues.fr);
const statement = { partnership_id: "a", nature: "state", status: "active", confidence: "high", source_id: "s" };

test("a source is always asked for, a date must be one, an address as well", () => {
  const { problems } = readRow(words, "statements", { partnership_id: "a", date: "30/02/2016" });
  expect([...problems]).toEqual([
    ["date", "correct.problem.date"],
    ["nature", "correct.problem.needed"],
    ["status", "correct.problem.needed"],
    ["confidence", "correct.problem.needed"],
    ["source_id", "correct.problem.needed"],
  ]);
  expect(readRow(words, "sources", { title: "t", kind: "press", language: "fr", url: "javascript:x" }).problems.get("url")).toBe(
    "correct.problem.url",
  );
});

test("a statement is about a partnership or about an actor, not about both", () => {
  expect(readRow(words, "statements", statement).problems.size).toBe(0);
  expect(readRow(words, "statements", { ...statement, actor_id: "b" }).problems.get("partnership_id")).toBe("row.subject");
  expect(readRow(words, "statements", { ...statement, partnership_id: "" }).problems.get("partnership_id")).toBe("row.subject");
});

test("dates are read as they are typed, rest on what is written, and leave no basis where there is none", () => {
  expect(readRow(words, "statements", { ...statement, date: "17/2/2016" }).cells).toMatchObject({
    date: "2016-02-17",
    date_basis: "stated",
  });
  expect(readRow(words, "statements", { ...statement, date: "2016", date_basis: "document" }).cells["date_basis"]).toBe(
    "document",
  );
  expect(readRow(words, "statements", { ...statement, date_basis: "stated", kind: "-" }).cells).toMatchObject({
    date_basis: "",
    kind: "",
  });
});

test("every cell of the tables can be typed: codes have a name, everything else a field", () => {
  const unnamed = offeredTables.flatMap((table) => {
    const rows: readonly Readonly<Record<string, string>>[] = typedTables[table];
    return rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => {
        const kind = columnKind(words, table, column);
        const isListed = kind.input !== "code" || cell === "" || kind.options.some(({ code }) => code === cell);
        return isListed ? [] : [`${table} ${column} ${cell}`];
      }),
    );
  });
  expect([...new Set(unnamed)]).toEqual([]);
  expect(cellWords(words, "statements", "status", "waiting")).toBe("En attente");
  expect(cellWords(words, "statements", "date", "2016-02")).toBe("février 2016");
});

test("tables that are offered and their columns are called by words, in every language that a text has", () => {
  const bare = offeredTables.flatMap((table) => tableColumns[table].filter((column) => columnName(words, column) === column));
  expect([...new Set(bare)]).toEqual([]);
  expect(columnName(words, "summary_ar")).toBe("Résumé (arabe)");
  expect(contributedTables.map((table) => tableName(words, table)).filter((name) => name === "")).toEqual([]);
});

test("a row is called by what it says, in the language of the page first, and tells what languages it lacks", () => {
  const row = { summary_fr: "", summary_ar: "جملة", summary_en: "", name_fr: "" };
  expect(rowTitle(words, row, "S1")).toBe("جملة");
  expect(rowTitle(words, {}, "S1")).toBe("S1");
  expect(missingColumns("statements", { ...row, doubt_fr: "", doubt_ar: "", doubt_en: "" })).toEqual([
    "summary_fr",
    "summary_en",
  ]);
});

import { expect, test } from "vitest";
import { contributedTables } from "../../../src/edition/contribution/keys.ts";
import { codesOf } from "../../../src/edition/codes.ts";
import { tableColumns } from "../../../src/edition/columns.ts";
import { createWords } from "../../../src/i18n/words.tsx";
import { columnName } from "../../../src/panels/shared/columnWords.ts";
import { missingColumns, offeredTables, rowTitle, tableName } from "../../../src/panels/shared/tableWords.ts";
import { cellWords } from "../../../src/panels/workbench/cellWords.ts";
import { columnKind } from "../../../src/panels/workbench/columnKinds.ts";
import { readRow } from "../../../src/panels/workbench/readRow.ts";
import { rowName } from "../../../src/panels/workbench/rowNames.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { catalogues } from "../../fixtures/words.ts";

const words = createWords("fr", catalogues.fr);
const statement = { partnership_id: "a", nature: "state", status: "active", confidence: "high", source_id: "s" };

test.each(offeredTables.flatMap((table) => tableColumns[table].map((column) => [table, column] as const)))(
  "codes that a form offers are those that the tables take: %s %s",
  (table, column) => {
    const kind = columnKind(words, table, column);
    const offered = kind.input === "code" ? kind.options.flatMap(({ code }) => code.split("|")) : [];
    const known = codesOf(table, column);
    expect(new Set(offered)).toEqual(new Set(known ?? offered));
  },
);

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
});

test.each([
  ["a code", "statements", "status", "waiting", "En attente"],
  ["a date", "statements", "date", "2016-02", "février 2016"],
  ["an authority", "parties", "territory_id", "ma-municipality-rabat", "Rabat"],
  ["a partnership", "statements", "partnership_id", "marseille--rabat", "Marseille – Rabat"],
  ["authorities in a list", "statements", "territory_ids", "ma-municipality-rabat|fr-municipality-13055", "Rabat et Marseille"],
  ["what nobody has", "statements", "partnership_id", "nowhere", "nowhere"],
  ["nothing", "statements", "date", "", ""],
] as const)("%s is told in words where sides are compared", (_what, table, column, cell, told) => {
  expect(cellWords(words, typedTables, table, column, cell)).toBe(told);
});

test("words of themes are told in the language of the page", () => {
  const arabic = createWords("ar", catalogues.ar);
  const [first] = typedTables.theme_words;
  expect(cellWords(arabic, typedTables, "statements", "words", first?.word_fr ?? "")).toBe(first?.word_ar);
});

test("tables that are offered and their columns are called by words, in every language that a text has", () => {
  const columns = contributedTables.flatMap((table): readonly string[] => tableColumns[table]);
  expect([...new Set(columns.filter((column) => columnName(words, column) === column))]).toEqual([]);
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

test("rows of one table that are offered to be found are told apart by what they are called", () => {
  const partnership = typedTables.partnerships.find(({ id }) => id === "marseille--rabat") ?? {};
  expect(rowName(words, typedTables, "partnerships", partnership)).toBe("Marseille – Rabat");
  const [party] = typedTables.parties;
  expect(rowName(words, typedTables, "parties", party ?? {})).toMatch(/^Marseille – Rabat · /);
  const statement0 = typedTables.statements.find(({ id }) => id === "S001") ?? {};
  expect(rowName(words, typedTables, "statements", statement0)).toMatch(/^Marseille – Rabat · .*2016 · /);
});

import { describe, expect, test } from "vitest";
import { idsOf, mentions, pathOf, publishedTables } from "../fixtures/publishedTables.ts";
import { columnsOf, listOf, readTable } from "../fixtures/repository.ts";

/** What whoever reuses the data may count on, table by table. */
const promised: Readonly<Record<string, string>> = {
  partnerships:
    "id kind status status_date fr_ids fr_names ma_ids ma_names themes start_year last_confirmed statement_count source_ids",
  statements: "id partnership_id date status themes summary_fr summary_ar summary_en source_id locator confidence",
  parties: "partnership_id shore territory_id actor_id",
  requests: "id territory_id actor_id summary_fr source_id",
  territories: "id level country name_fr name_ar name_en",
  actors: "id",
  sources: "id",
  themes: "id",
  schemes: "scheme_id",
  events: "id",
};

test.each(Object.entries(promised))("%s.csv has the columns that were promised", (table, columns) => {
  const present = columnsOf(pathOf(table));
  expect(columns.split(" ").filter((column) => !present.includes(column))).toEqual([]);
  expect(readTable(pathOf(table), []).length).toBeGreaterThan(0);
});

test.each(publishedTables)("every row of %s.csv says of which edition it is, in the last column", (table) => {
  const version = readTable("geodata/sources/edition.csv", ["version"])[0]?.version ?? "";
  expect(columnsOf(pathOf(table)).at(-1)).toBe("edition");
  expect(new Set(readTable(pathOf(table), ["edition"]).map(({ edition }) => edition))).toEqual(new Set([version]));
});

describe("ids mentioned in", () => {
  test.each(publishedTables)("%s.csv are those of rows", (table) => {
    const unknown = Object.entries(mentions[table] ?? {}).flatMap(([column, target]) => {
      const ids = idsOf(target);
      return readTable(pathOf(table), [column]).flatMap((row, index) =>
        listOf(row[column] ?? "")
          .filter((id) => !ids.has(id))
          .map((id) => `line ${index + 2}, ${column}: ${JSON.stringify(id)}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  test.each(publishedTables)("%s.csv are all looked up here", (table) => {
    const columns = columnsOf(pathOf(table)).filter((column) => /_ids?$/.test(column));
    expect(columns.sort()).toEqual(Object.keys(mentions[table] ?? {}).sort());
  });

  test.each(["partnerships", "statements", "actor-statements"])("themes in %s.csv are those of the list", (table) => {
    const themes = idsOf("themes");
    expect(
      readTable(pathOf(table), ["themes"]).flatMap(({ themes: cell }) => listOf(cell).filter((id) => !themes.has(id))),
    ).toEqual([]);
  });
});

test("ids never repeat", () => {
  const repeated = publishedTables
    .filter((table) => columnsOf(pathOf(table)).includes("id"))
    .filter((table) => idsOf(table).size !== readTable(pathOf(table), ["id"]).length);
  expect(repeated).toEqual([]);
});

/** A text with the signs that a keyboard has. */
const typed = (text: string) =>
  text
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll("’", "'")
    .replaceAll(/[“”]/g, '"');

test("statements published are those kept by hand, word for word", () => {
  const columns = [
    "id",
    "date",
    "status",
    "confidence",
    "source_id",
    "locator",
    "words",
    "summary_fr",
    "summary_ar",
    "summary_en",
  ] as const;
  const published = [...readTable(pathOf("statements"), columns), ...readTable(pathOf("actor-statements"), columns)];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const asTyped = published.map(
    (row) =>
      Object.fromEntries(columns.map((column) => [column, typed(row[column])])) as Record<(typeof columns)[number], string>,
  );
  expect(asTyped.sort(byId)).toEqual([...readTable("geodata/sources/statements.csv", columns)].sort(byId));
});

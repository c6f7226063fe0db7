import { describe, expect, test } from "vitest";
import { columnsOf, filesIn, listOf, readTable } from "../fixtures/repository.ts";

const pathOf = (table: string) => `public/data/${table}.csv`;
const tables = filesIn("public/data").flatMap((path) => /^public\/data\/([\w-]+)\.csv$/.exec(path)?.[1] ?? []);
const idsOf = (table: string, column = "id") => new Set(readTable(pathOf(table), [column]).map((row) => row[column] ?? ""));

/** What whoever reuses the data may count on, table by table. */
const promised: Readonly<Record<string, string>> = {
  partnerships:
    "id kind status status_date fr_ids fr_names ma_ids ma_names themes start_year last_confirmed statement_count source_ids",
  statements: "id partnership_id date status themes summary_fr summary_ar summary_en source_id locator confidence",
  requests: "id",
  territories: "id level country name_fr name_ar name_en",
  actors: "id",
  sources: "id",
  themes: "id",
  schemes: "scheme_id",
  events: "id",
};

/** Table, and column of it, in which each mention of an id must be found. */
const mentions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  partnerships: {
    fr_ids: "territories",
    ma_ids: "territories",
    fr_region_ids: "territories",
    ma_region_ids: "territories",
    actor_ids: "actors",
    source_ids: "sources",
    successor_id: "partnerships",
  },
  statements: { partnership_id: "partnerships", source_id: "sources", other_source_ids: "sources" },
  "actor-statements": { actor_id: "actors", territory_ids: "territories", source_id: "sources", other_source_ids: "sources" },
  requests: { territory_id: "territories", actor_id: "actors", sought_territory_id: "territories", source_id: "sources" },
  territories: { parent_id: "territories" },
  memberships: { department_id: "territories", region_id: "territories" },
  actors: { territory_id: "territories", source_id: "sources" },
  schemes: { source_id: "sources" },
  "theme-crosswalk": { scheme_id: "schemes", theme_ids: "themes", source_id: "sources" },
  events: { source_id: "sources", other_source_ids: "sources" },
  terms: { partnership_id: "partnerships", source_id: "sources" },
};

/** Ids of a table; a scheme has a row for each fact, so its id stands in another column. */
const known = (table: string) => idsOf(table, table === "schemes" ? "scheme_id" : "id");

test.each(Object.entries(promised))("%s.csv has the columns that were promised", (table, columns) => {
  const present = columnsOf(pathOf(table));
  expect(columns.split(" ").filter((column) => !present.includes(column))).toEqual([]);
  expect(readTable(pathOf(table), []).length).toBeGreaterThan(0);
});

describe("ids mentioned in", () => {
  test.each(tables)("%s.csv are those of rows", (table) => {
    const unknown = Object.entries(mentions[table] ?? {}).flatMap(([column, target]) => {
      const ids = known(target);
      return readTable(pathOf(table), [column]).flatMap((row, index) =>
        listOf(row[column] ?? "")
          .filter((id) => !ids.has(id))
          .map((id) => `line ${index + 2}, ${column}: ${JSON.stringify(id)}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  test.each(tables)("%s.csv are all looked up here", (table) => {
    const columns = columnsOf(pathOf(table)).filter(
      (column) => /_ids?$/.test(column) && !(table === "schemes" && column === "scheme_id"),
    );
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
  const repeated = tables
    .filter((table) => columnsOf(pathOf(table)).includes("id"))
    .filter((table) => idsOf(table).size !== readTable(pathOf(table), ["id"]).length);
  expect(repeated).toEqual([]);
});

test("names stand beside the ids of territories, as many and in the same order", () => {
  const names = new Map(readTable(pathOf("territories"), ["id", "name_fr"]).map(({ id, name_fr }) => [id, name_fr]));
  for (const row of readTable(pathOf("partnerships"), ["id", "fr_ids", "fr_names", "ma_ids", "ma_names"])) {
    expect({ id: row.id, french: listOf(row.fr_names), moroccan: listOf(row.ma_names) }).toEqual({
      id: row.id,
      french: listOf(row.fr_ids).map((id) => names.get(id)),
      moroccan: listOf(row.ma_ids).map((id) => names.get(id)),
    });
  }
});

describe("words stand beside codes", () => {
  test.each([
    ["partnerships", "kind", "kind_fr"],
    ["partnerships", "status", "status_fr"],
    ["partnerships", "themes", "themes_fr"],
    ["statements", "status", "status_fr"],
    ["statements", "themes", "themes_fr"],
    ["territories", "level", "level_fr"],
  ] as const)("in %s.csv, for %s: one for each, always the same", (table, codes, words) => {
    const meanings = new Map<string, string>();
    for (const row of readTable(pathOf(table), [codes, words])) {
      const [ids, told] = [listOf(row[codes]), listOf(row[words])];
      expect(told).toHaveLength(ids.length);
      for (const [index, id] of ids.entries()) {
        expect({ id, word: told[index] }).toEqual({ id, word: meanings.get(id) ?? told[index] });
        meanings.set(id, told[index] ?? "");
      }
    }
    expect(new Set(meanings.values()).size).toBe(meanings.size);
  });
});

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
  expect(published.sort(byId)).toEqual([...readTable("geodata/sources/statements.csv", columns)].sort(byId));
});

import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { dataPackage } from "../fixtures/dataPackage.ts";
import { columnsOf, filesIn, listOf, readTable } from "../fixtures/repository.ts";

const pathOf = (table: string) => `public/data/${table}.csv`;
const tables = filesIn("public/data").flatMap((path) => /^public\/data\/([\w-]+)\.csv$/.exec(path)?.[1] ?? []);
const idsOf = (table: string, column = "id") => new Set(readTable(pathOf(table), [column]).map((row) => row[column] ?? ""));

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

/** Table, and column of it, in which each mention of an id must be found. */
const mentions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  partnerships: {
    fr_ids: "territories",
    ma_ids: "territories",
    fr_region_ids: "territories",
    ma_region_ids: "territories",
    actor_ids: "actors",
    fr_actor_ids: "actors",
    ma_actor_ids: "actors",
    source_ids: "sources",
    successor_id: "partnerships",
    part_of: "partnerships",
  },
  parties: { partnership_id: "partnerships", territory_id: "territories", actor_id: "actors" },
  involvements: { partnership_id: "partnerships", actor_id: "actors", source_id: "sources" },
  statements: { partnership_id: "partnerships", source_id: "sources", other_source_ids: "sources" },
  "actor-statements": { actor_id: "actors", territory_ids: "territories", source_id: "sources", other_source_ids: "sources" },
  requests: {
    territory_id: "territories",
    actor_id: "actors",
    sought_territory_id: "territories",
    source_id: "sources",
    answer_id: "partnerships",
  },
  territories: { parent_id: "territories" },
  memberships: { department_id: "territories", region_id: "territories" },
  actors: { territory_id: "territories", source_id: "sources" },
  passages: {
    territory_ids: "territories",
    actor_ids: "actors",
    partnership_ids: "partnerships",
    event_ids: "events",
    tool_ids: "tools",
    source_id: "sources",
  },
  "theme-words": { theme_id: "themes" },
  "tool-uses": { partnership_id: "partnerships", tool_id: "tools", source_id: "sources" },
  schemes: { scheme_id: "scheme-list", source_id: "sources" },
  "theme-crosswalk": { scheme_id: "scheme-list", theme_ids: "themes", source_id: "sources" },
  events: { source_id: "sources", other_source_ids: "sources" },
  terms: { partnership_id: "partnerships", source_id: "sources" },
};

test.each(Object.entries(promised))("%s.csv has the columns that were promised", (table, columns) => {
  const present = columnsOf(pathOf(table));
  expect(columns.split(" ").filter((column) => !present.includes(column))).toEqual([]);
  expect(readTable(pathOf(table), []).length).toBeGreaterThan(0);
});

describe("ids mentioned in", () => {
  test.each(tables)("%s.csv are those of rows", (table) => {
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

  test.each(tables)("%s.csv are all looked up here", (table) => {
    const columns = columnsOf(pathOf(table)).filter((column) => /_ids?$|^part_of$/.test(column));
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

/** Columns of names beside a column of ids, for each language, or the titles of documents, which have one. */
function namesBeside(column: string): readonly string[] {
  const [, prefix = "", several = ""] = /^(.*?)(?:_id(s?))?$/.exec(column) ?? [];
  if (mentionsSources(column)) return [`${prefix}_title${several}`];
  if (/^(fr|ma)_ids$/.test(column)) return [`${prefix}_names`, `${prefix}_names_ar`, `${prefix}_names_en`];
  // A fact on a scheme bears the name of the scheme alone.
  return languages.map((language) => `${prefix}_name${several}_${language}`);
}
const mentionsSources = (column: string) => /(^|_)source_ids?$/.test(column);

describe("names stand beside ids, as many and in the same order, in", () => {
  const nameOf = (target: string, language: string) => {
    const column = target === "sources" ? "title" : target === "partnerships" ? `title_${language}` : `name_${language}`;
    return new Map(readTable(pathOf(target), ["id", column]).map((row) => [row["id"] ?? "", row[column] ?? ""]));
  };

  test.each(tables.filter((table) => mentions[table]))("%s.csv", (table) => {
    for (const [column, target] of Object.entries(mentions[table] ?? {})) {
      const beside = table === "schemes" && column === "scheme_id" ? ["name_fr", "name_ar", "name_en"] : namesBeside(column);
      for (const [index, names] of beside.entries()) {
        const known = nameOf(target, languages[index] ?? "fr");
        for (const row of readTable(pathOf(table), [column, names])) {
          const ids = listOf(row[column] ?? "");
          expect({ ids, names: listOf(row[names] ?? "") }).toEqual({ ids, names: ids.map((id) => known.get(id)) });
        }
      }
    }
  });
});

describe("words stand beside codes", () => {
  const coded = dataPackage.resources.flatMap(({ path, schema }) =>
    (schema?.fields ?? []).flatMap(({ name, constraints }) => (constraints?.enum ? [[path, name] as const] : [])),
  );

  test("wherever a column holds one of a list of codes", () => {
    expect(coded.length).toBeGreaterThan(30);
  });

  test.each([
    ...coded,
    ["partnerships.csv", "themes"],
    ["partnerships.csv", "levels"],
    ["statements.csv", "themes"],
    ["actor-statements.csv", "themes"],
    ["requests.csv", "themes"],
    ["events.csv", "level"],
    ["sources.csv", "language"],
  ] as const)("in %s, for %s: one for each, always the same, in every language", (file, codes) => {
    for (const language of languages) {
      const words = `${codes}_${language}`;
      const meanings = new Map<string, string>();
      for (const row of readTable(`public/data/${file}`, [codes, words])) {
        const [ids, told] = [listOf(row[codes] ?? ""), listOf(row[words] ?? "")];
        expect(told).toHaveLength(ids.length);
        for (const [index, id] of ids.entries()) {
          expect({ id, word: told[index] }).toEqual({ id, word: meanings.get(id) ?? told[index] });
          meanings.set(id, told[index] ?? "");
        }
      }
      expect(new Set(meanings.values()).size).toBe(meanings.size);
    }
  });
});

describe("parties of all sorts can be told apart:", () => {
  const rows = new Map(
    readTable(pathOf("partnerships"), ["id", "fr_names", "fr_actor_names_fr", "ma_names", "ma_actor_names_ar"]).map((row) => [
      row.id,
      row,
    ]),
  );

  test.each([
    [
      "acomaf-et-eyam-associations--dakhla-province-d-oued-ed-dahab",
      "Mantes-la-Jolie",
      "Acomaf|Eyam",
      "Dakhla|Oued Ed-Dahab",
      "",
    ],
    ["port-de-lorient--port-de-safi", "Lorient", "Port de Lorient", "Safi", "ميناء آسفي"],
    [
      "association-culture-plurielle-pau-avec-la-mairie-de-billere--elues-des-communes-rurales-de-la-province-de-figuig",
      "Pau|Billère",
      "Culture Plurielle",
      "Communes rurales de la province de Figuig",
      "",
    ],
    ["compiegne-margny-les-compiegne--larache", "Compiègne|Margny-lès-Compiègne", "", "Larache", ""],
  ])("%s", (id, fr_names, fr_actor_names_fr, ma_names, ma_actor_names_ar) => {
    expect(rows.get(id)).toEqual({ id, fr_names, fr_actor_names_fr, ma_names, ma_actor_names_ar });
  });

  test("one row for each party, in the table of parties, as kept by hand", () => {
    const columns = ["partnership_id", "shore", "territory_id", "actor_id", "valid_from", "valid_to"] as const;
    const inOrder = (told: readonly Readonly<Record<(typeof columns)[number], string>>[]) =>
      told.map((row) => Object.values(row).join()).sort();
    expect(inOrder(readTable(pathOf("parties"), columns))).toEqual(inOrder(readTable("geodata/sources/parties.csv", columns)));
  });
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

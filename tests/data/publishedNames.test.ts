import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { dataPackage } from "../fixtures/dataPackage.ts";
import { mentions, pathOf, publishedTables } from "../fixtures/publishedTables.ts";
import { listOf, readTable } from "../fixtures/repository.ts";

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
    const column =
      target === "sources" ? "title" : ["partnerships", "parts"].includes(target) ? `title_${language}` : `name_${language}`;
    return new Map(readTable(pathOf(target), ["id", column]).map((row) => [row["id"] ?? "", row[column] ?? ""]));
  };

  test.each(publishedTables.filter((table) => mentions[table]))("%s.csv", (table) => {
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

  /** A status is never told without its age: its words are as many as there are years. */
  const aged = coded.filter(([file, name]) => file === "partnerships.csv" && name === "status");

  test("a status of a partnership with its age, in every language", () => {
    expect(aged).toHaveLength(1);
    const columns = languages.map((language) => `status_${language}`);
    for (const row of readTable("public/data/partnerships.csv", columns))
      for (const column of columns) expect(row[column]).toMatch(/\d{4}|sans date|بدون تاريخ|no date|undated/);
  });

  /** Morocco says of a French département what it says of a province of its own. */
  const oneWordForTwo: Partial<Record<(typeof languages)[number], string>> = { ar: "إقليم" };

  test("wherever a column holds one of a list of codes", () => {
    expect(coded.length).toBeGreaterThan(30);
  });

  test.each([
    ...coded.filter((one) => !aged.includes(one)),
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
      const shared = [...meanings.values()].filter((word, index, all) => all.indexOf(word) !== index);
      expect(shared.filter((word) => word !== oneWordForTwo[language])).toEqual([]);
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
    const published = readTable(pathOf("parties"), [...columns, "part_id"]).map(({ part_id, ...row }) => ({
      ...row,
      partnership_id: part_id || row.partnership_id,
    }));
    expect(inOrder(published)).toEqual(inOrder(readTable("geodata/sources/parties.csv", columns)));
  });
});

import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { byLanguage } from "../../../src/domain/languages.ts";
import { assembleDraft, type Assembly, type DraftGround } from "../../../src/drafts/assembly.ts";
import type { Change } from "../../../src/edition/contribution/change.ts";
import { type Cells, keyOf } from "../../../src/edition/contribution/keys.ts";
import { lacksLanguage } from "../../../src/edition/intake/minutesRows.ts";
import { type TableName, tableNames } from "../../../src/edition/tables.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { territoryChanges } from "../../../src/edition/draft/newRows.ts";
import { readText, root } from "../../fixtures/repository.ts";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";
import { typedTables } from "../../fixtures/tables.ts";
import { catalogues } from "../../fixtures/words.ts";

const territories = [...realAtlas.territories.values()];
/** What the page hands to its worker. */
const ground: DraftGround = {
  tables: new Map(tableNames.map((name) => [name, readText(`geodata/sources/${name}.csv`)])),
  boundaries: new Map(
    ["france", "france-overseas", "morocco"].map((name) => [
      `${name}.topo.json`,
      readText(`geodata/published/boundaries/${name}.topo.json`),
    ]),
  ),
  census: {
    populations: new Map(territories.flatMap(({ id, population }) => (population ? [[id, population]] : []))),
    intermunicipalities: new Map(
      territories.flatMap(({ id, intermunicipality }) => (intermunicipality ? [[id, intermunicipality]] : [])),
    ),
  },
  messages: byLanguage((language) => catalogues[language]),
};

const added = (table: TableName, after: Cells): Change => ({ table, key: keyOf(table, after), after });
const source = { source_id: "cuf-minutes-2016-02-17", locator: "l. 1" };
const parties = [
  { partnership_id: "here--there", shore: "fr", territory_id: "fr-municipality-13055" },
  { partnership_id: "here--there", shore: "ma", territory_id: "ma-municipality-rabat" },
].map((row) => added("parties", row));
const statement = added("statements", {
  id: "S-new",
  partnership_id: "here--there",
  date: "2026",
  date_basis: "stated",
  nature: "state",
  status: "active",
  confidence: "high",
  summary_fr: "Une phrase.",
  ...source,
});

const [firstEvent] = typedTables.events;
if (!firstEvent) throw new Error("the tables have no events");
/** A change that nothing else hangs on. */
const dated: Change = { table: "events", key: firstEvent.id, before: firstEvent, after: { ...firstEvent, date: "1999-12-31" } };

/** What keeps it from being published, as the command line tells it. */
const told = ({ breaches }: Assembly) => breaches.map(({ promise, said }) => `${promise}: ${said}`).join("\n");

const made = (assembly: Assembly) => {
  if (!assembly.isMade) throw new Error(told(assembly));
  return assembly;
};

describe("an edition without any change", () => {
  let assembly: ReturnType<typeof made>;
  beforeAll(() => {
    assembly = made(assembleDraft(ground, { changes: [], purpose: "published" }));
  }, 30_000);

  test("is, file by file, the one that the command makes", () => {
    for (const [folder, files] of [
      ["geodata/published/edition/", assembly.loaded],
      ["public/data/", assembly.reused],
    ] as const) {
      expect([...files.keys()].toSorted()).toEqual(readdirSync(`${root}/${folder}`).toSorted());
      const other = [...files].filter(([name, text]) => readText(`${folder}${name}`) !== text);
      expect(other.map(([name]) => name)).toEqual([]);
    }
    expect(assembly.breaches).toEqual([]);
  });

  test("has the tables that it was made of, as they were typed", () => {
    expect(assembly.tables.get("statements")).toBe(readText("geodata/sources/statements.csv"));
  });
});

describe("a draft that is looked at", { timeout: 30_000 }, () => {
  const look = (...changes: readonly Change[]) => assembleDraft(ground, { changes, purpose: "shown" });

  test("shows a partnership once it has both ends and something is said of it; what it lacks is told", () => {
    const partnership = added("partnerships", { id: "here--there", kind: "cooperation" });
    const half = made(look(partnership, ...parties.slice(0, 1), statement));
    expect(half.loaded.get("atlas.json")).not.toContain("here--there");
    const whole = made(look(partnership, ...parties, statement));
    expect(whole.loaded.get("atlas.json")).toContain('"here--there"');
    expect(told(whole)).toMatch(/everyTextStandsInEveryLanguage: statements.csv row \d+: summary lacks a language, ar/);
  });

  test("names a town that has no Arabic name as it is called, and asks for that name once", () => {
    const town = realGazetteer.find(({ id }) => id === "fr-municipality-23096");
    if (!town) throw new Error("the gazetteer has no Guéret");
    const ends = parties.map(({ after }, end) => added("parties", { ...after, ...(end === 0 && { territory_id: town.id }) }));
    const row = { ...statement.after, summary_ar: "جملة.", summary_en: "A sentence." };
    const cooperation = added("partnerships", { id: "here--there", kind: "cooperation" });
    const changes = [...territoryChanges(typedTables, [town]), cooperation, ...ends, added("statements", row)];
    const edition = made(assembleDraft(ground, { changes, purpose: "published" }));
    expect(edition.loaded.get("atlas.json")).toContain('"ar":"Guéret"');
    expect(edition.breaches.map((fault) => "column" in fault && [fault.key, fault.column])).toEqual([[town.id, "name_ar"]]);
    expect(edition.breaches.every((fault) => fault.promise !== "everyFileHasItsShape" && lacksLanguage(fault))).toBe(true);
  });

  test("says a sentence in the language that it has, and which that is, where another is missing; the tables invent none", () => {
    const changes = [added("partnerships", { id: "here--there", kind: "cooperation" }), ...parties, statement];
    for (const edition of [look(...changes), assembleDraft(ground, { changes, purpose: "published" })]) {
      const { loaded, tables } = made(edition);
      const shows = (text: string) => loaded.get("sentences.ar.json")?.includes(text);
      expect([shows('"S-new":"[FR] Une phrase."'), loaded.get("sentences.fr.json")?.includes('"S-new":"Une phrase."')]).toEqual([
        true,
        true,
      ]);
      expect(tables.get("statements")?.match(/Une phrase\./g)).toHaveLength(1);
      expect(edition.breaches.filter((fault) => fault.promise === "everyFileHasItsShape" || !lacksLanguage(fault))).toEqual([]);
    }
  });

  test("is shown without a row that mentions what is nowhere; the place is told", () => {
    const lost = made(look(added("statements", { ...statement.after, partnership_id: "nowhere" }), dated));
    expect(told(lost)).toMatch(/everyIdMentionedExists: statements.csv row \d+: partnership_id nowhere is not in/);
    expect(lost.loaded.get("sentences.fr.json")).not.toContain('"S-new"');
    expect(lost.loaded.get("atlas.json")).toContain('"date":"1999-12-31"');
  });

  test("is shown with what it takes away where a row still needs that; the rest of it is there, and the place is told", () => {
    const [actor] = typedTables.actors.filter(({ id }) => typedTables.involvements.some(({ actor_id }) => actor_id === id));
    const needed = made(look({ table: "actors", key: actor?.id ?? "", ...(actor && { before: actor }) }, dated));
    expect(told(needed)).toContain(`actor_id ${actor?.id} is not in actors.csv`);
    expect(needed.loaded.get("atlas.json")).toContain(`"id":"${actor?.id}"`);
    expect(needed.loaded.get("atlas.json")).toContain('"date":"1999-12-31"');
  });

  test("is published with all of its rows or not at all; what no file can hold is not shown either", () => {
    const lost = added("statements", { ...statement.after, partnership_id: "nowhere" });
    expect(assembleDraft(ground, { changes: [lost], purpose: "published" }).isMade).toBe(false);
    const odd = look(
      added("events", { id: "E-odd", kind: "feast", country: "FR", date: "2026", date_basis: "stated", ...source }),
    );
    expect(odd.isMade).toBe(false);
    expect(told(odd)).toMatch(/atlas\.json: events\.\d+/);
  });
});

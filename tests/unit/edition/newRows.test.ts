import { describe, expect, test } from "vitest";
import type { Territory } from "../../../src/domain/model.ts";
import { nextEdition } from "../../../src/edition/draft/nextEdition.ts";
import { partnershipChanges, rowChanges, territoryChanges } from "../../../src/edition/draft/newRows.ts";
import { mergeChanges } from "../../../src/edition/contribution/merge.ts";
import { addedBy, touchedBy } from "../../../src/edition/draft/touched.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { typedTables } from "../../fixtures/tables.ts";

const town = (id: string, fr: string, ar: string): Territory => {
  const [first] = realAtlas.territories.values();
  if (!first) throw new Error("no territory");
  const { population: _unknown, ...model } = first;
  return { ...model, id, level: "municipality", shore: id.startsWith("fr") ? "fr" : "ma", names: { fr, ar, en: fr } };
};
const ends = {
  fr: town("fr-municipality-69256", "Vaulx-en-Velin", "Vaulx-en-Velin"),
  ma: town("ma-municipality-x", "Assilah", "أصيلة"),
};

describe("rows of a form", () => {
  test("are new under an id that no row has, and the same ones said twice are one", () => {
    const said = { name_fr: "Réseau des villes", name_ar: "", name_en: "" };
    const [change] = rowChanges(typedTables, "actors", said, undefined);
    expect(change).toMatchObject({
      table: "actors",
      key: "reseau-des-villes",
      after: { id: "reseau-des-villes", name_fr: "Réseau des villes" },
    });
    const taken = mergeChanges(typedTables, change ? [change] : []).tables;
    const [other] = rowChanges(taken, "actors", { ...said, kind: "network" }, undefined);
    expect(other?.key).toMatch(/^reseau-des-villes-[\da-f]{8}$/);
    const statement = { partnership_id: "a", status: "active" };
    const ids = [0, 1].map(() => rowChanges(typedTables, "statements", statement, undefined)[0]?.key);
    expect(ids[0]).toMatch(/^S-[\da-f]{8}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test("correct the row that was there; where what tells it apart changes, another takes its place", () => {
    const [actor] = typedTables.actors;
    if (!actor) throw new Error("no actor");
    expect(rowChanges(typedTables, "actors", { name_fr: "Autre" }, actor)).toEqual([
      { table: "actors", key: actor.id, before: actor, after: { ...actor, name_fr: "Autre" } },
    ]);
    const [term] = typedTables.terms;
    if (!term) throw new Error("no term");
    const moved = rowChanges(typedTables, "terms", { start: "1901" }, term);
    expect(moved.map(({ before, after }) => [before?.["start"], after?.["start"]])).toEqual([
      [term.start, undefined],
      [undefined, "1901"],
    ]);
    const { tables, conflicts } = mergeChanges(typedTables, moved);
    expect(conflicts).toEqual([]);
    expect(tables.terms).toHaveLength(typedTables.terms.length);
  });
});

describe("a partnership", () => {
  test("has a row and two ends, is called after both, and another one of the same two has an id of its own", () => {
    const changes = partnershipChanges(typedTables, "twinning", ends);
    expect(changes.map(({ table, key }) => [table, key])).toEqual([
      ["partnerships", "vaulx-en-velin--assilah"],
      ["parties", "vaulx-en-velin--assilah|fr|fr-municipality-69256||"],
      ["parties", "vaulx-en-velin--assilah|ma|ma-municipality-x||"],
    ]);
    const { tables } = mergeChanges(typedTables, changes);
    expect(partnershipChanges(tables, "cooperation", ends)[0]?.key).toMatch(/^vaulx-en-velin--assilah-[\da-f]{8}$/);
    expect([...touchedBy(changes)]).toEqual(["partnership:vaulx-en-velin--assilah"]);
    expect([...addedBy(changes)]).toEqual(["partnership:vaulx-en-velin--assilah"]);
    // What says something new of it adds no partnership.
    expect([...addedBy(changes.slice(1))]).toEqual([]);
  });

  test("brings its authorities where the tables lack them; an Arabic name that nobody gives stays empty", () => {
    const known = town("fr-municipality-13055", "Marseille", "مرسيليا");
    const changes = territoryChanges(typedTables, [ends.fr, ends.ma, known]);
    expect(changes.map(({ key, after }) => [key, after?.["name_ar"], after?.["country"]])).toEqual([
      ["fr-municipality-69256", "", "FR"],
      ["ma-municipality-x", "أصيلة", "MA"],
    ]);
    // Where it lies is known to official lists, and goes with it.
    const [longitude] = ends.ma.point;
    expect(changes.map(({ after }) => after?.["longitude"])).toEqual([longitude.toFixed(4), longitude.toFixed(4)]);
  });
});

test.each([
  ["2026.11.2", "2026-11-30", "2026.11.3"],
  ["2026.11.9", "2026-11-30", "2026.11.10"],
  ["2026.11.2", "2026-12-01", "2026.12.1"],
  ["1.0.0", "2027-01-05", "2027.01.1"],
])("after edition %s, that of %s is %s", (version, today, next) => {
  expect(nextEdition({ version, date: "2026-11-26" }, today)).toEqual({ version: next, date: today });
});

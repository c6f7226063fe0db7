import { describe, expect, test } from "vitest";
import { partnershipsAt, readNames } from "../../../src/domain/roundTable.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const snapshot = takeSnapshot(realAtlas, undefined);

describe("those who are present", () => {
  test("are read from a list of names in any language, with or without accents, a name a line", () => {
    const { ids, unread } = readNames(realAtlas, "Marseille\nMARSEILLE\r\nherault\nمراكش;  \nNulle Part", snapshot.today);
    expect(ids).toEqual(["fr-municipality-13055", "fr-department-34", "ma-municipality-marrakech"]);
    expect(unread).toEqual(["Nulle Part"]);
  });

  test("are not guessed where several bear a name, and not read where they no longer exist", () => {
    const { ids, unread } = readNames(realAtlas, "Guadeloupe\nMidi-Pyrénées", snapshot.today);
    expect(ids.every((id) => realAtlas.territories.get(id)?.validTo === undefined)).toBe(true);
    expect(unread).toContain("Midi-Pyrénées");
  });

  test("speak of the partnerships that they are a party to, or take part in", () => {
    const ofMarseille = partnershipsAt(snapshot.entries, "fr-municipality-13055").map(({ partnership }) => partnership.id);
    expect(ofMarseille).toContain("marseille--rabat");
    expect(ofMarseille).not.toContain("strasbourg--fes");
    const actor = snapshot.entries.flatMap(({ partnership }) => partnership.involvements)[0]?.actorId ?? "";
    expect(partnershipsAt(snapshot.entries, `actor:${actor}`).length).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from "vitest";
import { createSoundIndex, soundOf } from "../../../src/domain/search/sounds.ts";
import { realAuthorities, realAuthority } from "../../fixtures/ground.ts";
import { createRealSearch, finish } from "../../fixtures/realSearch.ts";

const index = createSoundIndex<{ readonly id: string; readonly people: number }>();
for (const { id, names, population } of realAuthorities.values())
  if (names.ar === names.fr) index.add(names.fr, { id, people: population?.count ?? 0 });
const first = (typed: string) => index.find(typed)[0]?.id;

describe("a French town that has no Arabic name is found by how it sounds", () => {
  // Villages of Occitanie, as Moroccan and other usage would write them.
  test.each([
    ["لاغراس", "11185", "Lagrasse"],
    ["لاكراس", "11185", "Lagrasse, with the other letter for its g"],
    ["فيك فيزنساك", "32462", "Vic-Fezensac"],
    ["فيك فيزنزاك", "32462", "Vic-Fezensac, with its z"],
    ["نوغارو", "32296", "Nogaro"],
    ["كوردس سور سييل", "81069", "Cordes-sur-Ciel"],
    ["روكامادور", "46240", "Rocamadour"],
    ["سان سيرك لابوبي", "46256", "Saint-Cirq-Lapopie"],
    ["إسباليون", "12096", "Espalion"],
    ["سان جان دو غار", "30269", "Saint-Jean-du-Gard"],
    ["لوديف", "34142", "Lodève"],
    ["فوا", "09122", "Foix"],
    ["لا كوفيرتوارد", "12082", "La Couvertoirade"],
    ["سالسيني", "11372", "Salsigne"],
  ])("%s: %s %s", (typed, code) => {
    expect(first(typed)).toBe(`fr-municipality-${code}`);
  });

  test("and many people before few, of those that sound the same", () => {
    const people = index.find("سانت ماري").map((one) => one.people);
    expect(people.slice(0, 5)).toEqual(people.slice(0, 5).toSorted((a, b) => b - a));
  });

  test("and what is silent in French is not heard", () => {
    expect(soundOf("Saint-Nazaires")).toEqual(soundOf("Sin Nazair"));
    expect(soundOf("Hautpoul").consonants).toBe(soundOf("أوتبول").consonants);
  });

  test("in Arabic letters alone", () => {
    expect(index.find("Lagras")).toEqual([]);
    expect(index.find("")).toEqual([]);
  });
});

describe("proposals in Arabic", () => {
  const village = realAuthority("fr-municipality-11185");
  const engine = createRealSearch();
  finish(engine.addGazetteer(new Map([[village.id, village]])));
  const proposed = (typed: string) => engine.propose(typed, 8).map(({ id }) => id);

  test("have the village, by its name alone or with its kind", () => {
    expect(proposed("لاغراس")).toContain(village.id);
    expect(proposed("جماعة لاغراس")).toContain(village.id);
  });

  test("have nothing that only sounds so where something bears the name", () => {
    expect(proposed("طنجة")[0]).toBe("ma-municipality-tanger");
    expect(proposed("طنجة")).not.toContain(village.id);
  });
});

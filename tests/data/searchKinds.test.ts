import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/languages.ts";
import { asWritten } from "../../src/domain/search/asWritten.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { territoryTitle } from "../../src/i18n/words.tsx";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { realGazetteer } from "../fixtures/realGazetteer.ts";
import { createRealSearch, finish, realSearch } from "../fixtures/realSearch.ts";
import { wordsOf } from "../fixtures/words.ts";

const engine = createRealSearch();
finish(engine.addGazetteer(new Map(realGazetteer.map((territory) => [territory.id, territory]))));

const first = (typed: string) => engine.propose(typed, 1).map(({ kind, id }) => `${kind}:${id}`)[0];

const { entries } = takeSnapshot(realAtlas, undefined);
const found = (query: string) => {
  const { gradeOf } = engine.read(query);
  return entries.filter((entry) => gradeOf(entry) !== undefined).map(({ partnership }) => partnership.id);
};
const placesOf = (query: string) => engine.read(query).understanding?.places.map((place) => place.map(({ id }) => id));

/** An authority as it is asked for by its name and its kind. */
const asked = [
  ["Hérault (département)", "fr-department-34"],
  ["département de l’Hérault", "fr-department-34"],
  ["conseil départemental de l'Hérault", "fr-department-34"],
  ["Occitanie (région)", "fr-region-76"],
  ["région Occitanie", "fr-region-76"],
  ["conseil régional d'Occitanie", "fr-region-76"],
  ["région de l'Oriental", "ma-region-02"],
  ["Nador (province)", "ma-department-nad"],
  ["préfecture d'Agadir", "ma-department-agd"],
  ["Ville de Lille", "fr-municipality-59350"],
  ["mairie lille", "fr-municipality-59350"],
  ["city of Lille", "fr-municipality-59350"],
  ["Commune d’Agadir", "ma-municipality-agadir"],
  ["إقليم الناظور", "ma-department-nad"],
  ["جهة سوس ماسة", "ma-region-09"],
  ["مجلس جهة سوس ماسة", "ma-region-09"],
  ["جماعة أكادير", "ma-municipality-agadir"],
  ["لجماعة أكادير", "ma-municipality-agadir"],
  ["مدينة أكادير", "ma-municipality-agadir"],
  ["عمالة أكادير", "ma-department-agd"],
] as const;

describe("an authority asked for by its name and its kind", () => {
  test.each(asked)("%j is proposed first: %s", (typed, id) => {
    expect(first(typed)).toBe(`territory:${id}`);
  });

  test.each([
    ["Commune de Tata", /^ma-municipality-/],
    ["province de Tata", /^ma-department-tat$/],
    ["région Occit", /^fr-region-76$/],
    ["Métropole de Lyon", /^fr-intermunicipality-/],
    ["rennes métropole", /^fr-intermunicipality-243500139$/],
    ["ancienne région Rhône-Alpes", /^fr-region-82$/],
  ])("%j is proposed first, of its level, with the whole gazetteer", (typed, id) => {
    expect(first(typed)?.replace("territory:", "")).toMatch(id);
  });

  test.each(languages)("by the title that the site itself gives it, in %s", (language) => {
    const missed = [...realAtlas.territories.values()].flatMap((territory) => {
      const title = territoryTitle(wordsOf[language], territory);
      // Under a name alone its namesakes come by how many partnerships they have.
      if (title === wordsOf[language].of(territory.names)) return [];
      const [proposed] = realSearch.propose(title, 1);
      const other = proposed && realAtlas.territories.get(proposed.id);
      const isFound = proposed?.id === territory.id || (other && territoryTitle(wordsOf[language], other) === title);
      return isFound ? [] : `${title}: ${proposed?.kind} ${proposed?.id}`;
    });
    expect(missed).toEqual([]);
  });

  test.each(asked)("%j is a place to free words", (query, id) => {
    expect(placesOf(query)).toEqual([[id]]);
    const lying = entries.filter(
      ({ parties, holderIds, regionIds }) =>
        parties.some(({ territoryId }) => territoryId === id) || [...holderIds, ...regionIds.fr, ...regionIds.ma].includes(id),
    );
    expect(found(query)).toEqual(lying.map(({ partnership }) => partnership.id));
    expect(placesOf(asWritten(query))).toBeUndefined();
  });

  test("narrows the place beside a theme, and leaves other words as words", () => {
    expect(placesOf("eau commune d'Agadir")).toEqual([["ma-municipality-agadir"]]);
    expect(engine.read("projet ville de Rabat").understanding).toMatchObject({
      places: [[expect.objectContaining({ id: "ma-municipality-rabat" })]],
      words: ["projet"],
    });
  });

  test("means nothing where no authority of that kind has the name", () => {
    expect(engine.read("commune Souss-Massa").understanding).toBeUndefined();
    expect(engine.read("villes de France").understanding).toBeUndefined();
  });
});

describe("the name of a region alone is the region", () => {
  const today = [...realAtlas.territories.values()].filter(({ level, validTo }) => level === "region" && !validTo);

  test.each(today.map((region) => [region.names.fr, region] as const))(
    "%s: as many as the filter finds",
    (name, { id, names }) => {
      const ofFilter = entries.filter(({ regionIds }) => [...regionIds.fr, ...regionIds.ma].includes(id));
      const ids = ofFilter.map(({ partnership }) => partnership.id);
      for (const query of [name, names.ar ?? name, `région ${name}`, `${name} (région)`]) expect(found(query)).toEqual(ids);
      expect(placesOf(name)).toEqual([[id]]);
    },
  );

  test("but not its code, which is another's as well, nor a former region's name, which many texts hold", () => {
    expect(engine.read("93").understanding).toBeUndefined();
    expect(engine.read("Rhône-Alpes").understanding).toBeUndefined();
  });

  test("undone by quotation marks", () => {
    expect(engine.read(asWritten("Occitanie")).understanding).toBeUndefined();
  });
});

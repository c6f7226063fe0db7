import { expect, test } from "vitest";
import { takersOf, weighForOffer } from "../../../src/domain/candidates/offers.ts";
import type { Actor, Territory } from "../../../src/domain/model.ts";
import { realGround } from "../../fixtures/ground.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const ground = realGround(undefined, realAtlas.territories);

function actorOf(id: string): Actor {
  const actor = realAtlas.actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

function territoryOf(id: string): Territory {
  const territory = realAtlas.territories.get(id);
  if (!territory) throw new Error(`no territory ${id}`);
  return territory;
}

const criteriaOf = (actorId: string, territoryId: string) =>
  weighForOffer(ground, actorOf(actorId), territoryOf(territoryId))?.reasons.map(({ evidence }) => evidence.criterion);

test("every standing offer has takers, each with reasons, the most recommended first", () => {
  const offering = [...realAtlas.actors.values()].filter(({ offer }) => offer !== undefined);
  expect(offering.length).toBeGreaterThan(5);
  for (const actor of offering) {
    const takers = takersOf(ground, actor, 3);
    expect(takers.map(({ reasons }) => reasons.length > 0)).toEqual([true, true, true]);
    const points = takers.map((taker) => taker.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  }
});

test("an offer on water is for those who work on water, and for the town where its actor works already", () => {
  expect(criteriaOf("cari", "ma-municipality-tata")).toContain("involved");
  for (const { territory, reasons } of takersOf(ground, actorOf("cari"), 5))
    for (const { evidence } of reasons) {
      if (evidence.criterion !== "themes") continue;
      const worked = ground.snapshot.entries.filter(({ parties }) => parties.some((one) => one.territoryId === territory.id));
      const asked = ground.snapshot.requests.filter(({ territoryId }) => territoryId === territory.id);
      const themes = [...worked, ...asked].flatMap((one) => one.themes);
      expect(themes).toEqual(expect.arrayContaining([...evidence.themes]));
    }
});

test("an offer to French authorities has no Moroccan takers", () => {
  expect(actorOf("cnam-maroc").offerShore).toBe("fr");
  expect(takersOf(ground, actorOf("cnam-maroc"), 20).filter(({ territory }) => territory.shore === "ma")).toEqual([]);
  expect(criteriaOf("cnam-maroc", "ma-municipality-tanger")).toBeUndefined();
});

test("a network is near to authorities of its region, and an actor to the town that it seeks by name", () => {
  expect(criteriaOf("territoires-solidaires", "fr-municipality-83126")).toContain("place");
  expect(criteriaOf("citoyens-du-monde-larzac", "ma-municipality-zagora")).toContain("seeks");
});

test("nothing known is no reason", () => {
  const bare = [...realAtlas.territories.values()].find(
    ({ id, level }) =>
      level === "department" &&
      ground.snapshot.requests.every((one) => one.territoryId !== id) &&
      ground.snapshot.entries.every(({ parties }) => parties.every((one) => one.territoryId !== id)),
  );
  if (!bare) throw new Error("every département has something known");
  expect(weighForOffer(ground, actorOf("avitem"), bare)).toBeUndefined();
});

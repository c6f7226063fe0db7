import { expect, test } from "vitest";
import { experiencesFor } from "../../../src/domain/candidates/experiences.ts";
import { toolUsesOf } from "../../../src/domain/tools.ts";
import { realAuthority, realGround } from "../../fixtures/ground.ts";

const ground = realGround();
const laSeyne = realAuthority("fr-municipality-83126");
const training = { themes: [], toolIds: ["training"] };

test("an experience is of a partnership that used the tool, with its uses as documents tell them", () => {
  const { experiences, count } = experiencesFor(ground, laSeyne, training, 100);
  const users = ground.snapshot.entries.filter(({ toolIds }) => toolIds.includes("training"));
  expect(count).toBe(users.length);
  expect(new Set(experiences.map(({ entry }) => entry))).toEqual(new Set(users));
  for (const { entry, uses } of experiences)
    expect(uses).toEqual(toolUsesOf(entry.partnership, undefined).filter(({ toolId }) => toolId === "training"));
});

test("those whose authority is most like the reader's come first, and what likens them is so", () => {
  const { experiences } = experiencesFor(ground, laSeyne, { themes: ["water"], toolIds: [] }, 100);
  expect(experiences.length).toBeGreaterThan(3);
  const points = experiences.map(({ likeness }) => likeness.reduce((sum, one) => sum + one.points, 0));
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  const told = experiences.flatMap(({ nearest, likeness }) => likeness.map(({ evidence }) => ({ nearest, evidence })));
  expect(new Set(told.map(({ evidence }) => evidence.criterion))).toEqual(new Set(["level", "size", "landscape"]));
  const wrong = told.filter(({ nearest, evidence }) => {
    switch (evidence.criterion) {
      case "level":
        return !evidence.isSame || nearest.level !== laSeyne.level;
      case "size":
        return evidence.own !== laSeyne.population || evidence.its !== nearest.population;
      case "landscape":
        return ground.landscapes?.coast.has(nearest.id) !== evidence.landscapes.includes("coast");
      default:
        return true;
    }
  });
  expect(wrong).toEqual([]);
});

test("a tool that is chosen is what is asked for, whatever the theme; nothing chosen finds nothing", () => {
  const both = experiencesFor(ground, laSeyne, { themes: ["water"], toolIds: ["training"] }, 100);
  expect(both).toEqual(experiencesFor(ground, laSeyne, training, 100));
  expect(experiencesFor(ground, laSeyne, { themes: [], toolIds: [] }, 5)).toEqual({ experiences: [], count: 0 });
});

test("its own partnerships are no news to an authority", () => {
  const marseille = realAuthority("fr-municipality-13055");
  const houses = { themes: [], toolIds: ["associations-house"] };
  const idsFor = (own: typeof marseille) =>
    experiencesFor(ground, own, houses, 100).experiences.map(({ entry }) => entry.partnership.id);
  expect(idsFor(laSeyne)).toContain("marseille--marrakech");
  expect(idsFor(marseille)).not.toContain("marseille--marrakech");
});

test("who could tell are authorities that still exist and actors that take part", () => {
  const offices = experiencesFor(ground, laSeyne, { themes: [], toolIds: ["development-office"] }, 100).experiences;
  const former = offices.find(({ entry }) => entry.parties.some(({ territoryId }) => territoryId === "fr-region-21"));
  expect(former?.authorityIds).toEqual([]);
  expect(former?.actorIds).toEqual(["arcod"]);
  expect(offices.flatMap(({ authorityIds }) => authorityIds)).toContain("ma-region-02");
});

test("at a date nothing is told that was not known then", () => {
  const then = realGround("2009-12-31");
  for (const { uses } of experiencesFor(then, laSeyne, { themes: ["water", "youth"], toolIds: [] }, 100).experiences)
    for (const { since } of uses) expect(since !== undefined && since <= "2009-12-31").toBe(true);
});

import { expect, test } from "vitest";
import { answersTo, opportunitiesOf, requestsNearTheme } from "../../../src/domain/candidates/answers.ts";
import { rankCandidates } from "../../../src/domain/candidates/rank.ts";
import type { Request } from "../../../src/domain/model.ts";
import { realGround, wishesWith } from "../../fixtures/ground.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const ground = realGround(undefined, realAtlas.territories);
const { snapshot } = ground;

function requestWith(isIt: (request: Request) => boolean): Request {
  const request = snapshot.requests.find(isIt);
  if (!request) throw new Error("nobody seeks so");
  return request;
}

const laSeyne = requestWith(({ territoryId }) => territoryId === "fr-municipality-83126");

test("who could answer a request are the candidates of who seeks", () => {
  const { own, candidates } = answersTo(ground, laSeyne, 3);
  if (!own) throw new Error("La Seyne is not known");
  expect(candidates).toEqual(rankCandidates(ground, own, wishesWith({ themes: laSeyne.themes }), 3).candidates);
  expect(candidates.map(({ territory }) => territory.shore)).toEqual(["ma", "ma", "ma"]);
});

test("an authority that a request names comes first, with those of its level behind it", () => {
  const named = { ...laSeyne, soughtTerritoryId: "ma-municipality-tata" };
  const { candidates } = answersTo(ground, named, 4);
  expect(candidates[0]?.territory.id).toBe("ma-municipality-tata");
  expect(candidates[0]?.reasons.map(({ evidence }) => evidence.criterion)).toContain("size");
  expect(candidates.map(({ territory }) => territory.id).filter((id) => id === "ma-municipality-tata")).toHaveLength(1);
});

test("an actor that seeks has no candidates: nothing says of which level they should be", () => {
  const larzac = requestWith(({ actorId }) => actorId === "citoyens-du-monde-larzac");
  const { own, named, candidates } = answersTo(ground, larzac, 3);
  expect([own, named?.id, candidates]).toEqual([undefined, "ma-municipality-zagora", []]);
});

test("an authority is told of the requests that it is among the first candidates for, and of no others", () => {
  const told = snapshot.requests.flatMap((request) =>
    answersTo(ground, request, 3).candidates.map(({ territory }) => ({ request, territory })),
  );
  expect(told.length).toBeGreaterThan(5);
  for (const { request, territory } of told)
    expect(opportunitiesOf(ground, territory, 3).map((one) => one.request)).toContain(request);
  const [paris] = [...realAtlas.territories.values()].filter(({ id }) => id === "fr-municipality-75056");
  const ofParis = told.filter(({ territory }) => territory === paris).length;
  expect(paris && opportunitiesOf(ground, paris, 3)).toHaveLength(ofParis);
});

test("a request told with little confidence speaks half as loud as one that is sure", () => {
  const weak = requestWith(({ territoryId, confidence }) => territoryId?.startsWith("ma-") === true && confidence === "low");
  const weakOnly = snapshot.requests.filter(({ territoryId }) => territoryId === weak.territoryId);
  expect(weakOnly.map(({ confidence }) => confidence)).toEqual(["low"]);
  const pointsWith = (request: Request) => {
    const requests = snapshot.requests.map((one) => (one === weak ? request : one));
    const { candidates } = answersTo({ ...ground, snapshot: { ...snapshot, requests } }, laSeyne, 500);
    const { reasons = [] } = candidates.find(({ territory }) => territory.id === weak.territoryId) ?? {};
    return reasons.find(({ evidence }) => evidence.criterion === "seeks")?.points;
  };
  const sure = pointsWith({ ...weak, confidence: "high" });
  expect(sure).toBeGreaterThan(0);
  expect(pointsWith(weak)).toBeCloseTo((sure ?? 0) / 2);
});

test("a theme that nobody seeks on has those nearest: who works on it, and who names no theme", () => {
  const { working, open } = requestsNearTheme(ground, ["digital"]);
  for (const { territoryId } of working)
    expect(
      snapshot.entries.some(
        ({ themes, parties }) => themes.includes("digital") && parties.some((party) => party.territoryId === territoryId),
      ),
    ).toBe(true);
  expect(open.length).toBeGreaterThan(0);
  expect(open.flatMap(({ themes }) => themes)).toEqual([]);
  expect(working.filter((request) => open.includes(request))).toEqual([]);
});

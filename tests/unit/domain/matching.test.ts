import { expect, test } from "vitest";
import { type Match, matchesOf } from "../../../src/domain/matching.ts";
import type { Request } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const snapshot = takeSnapshot(realAtlas, undefined);
const answers = (request: Request) => matchesOf(realAtlas, snapshot, request);
const ids = (matches: readonly Match[]) => matches.map(({ territory }) => territory.id);

function requestOf(territoryId: string): Request {
  const request = snapshot.requests.find((one) => one.territoryId === territoryId);
  if (!request) throw new Error(`nobody seeks at ${territoryId}`);
  return request;
}

const laSeyne = requestOf("fr-municipality-83126");

test("a town that seeks is shown towns of the other shore, first the one that most of its region works with", () => {
  const matches = answers(laSeyne);
  expect(matches[0]?.territory.names.fr).toBe("Tanger");
  expect(matches[0]?.reasons).toEqual([
    { kind: "neighbours", territoryIds: expect.arrayContaining(["fr-municipality-13055", "fr-department-13"]) as string[] },
  ]);
  for (const { territory } of matches) {
    expect(territory.shore).toBe("ma");
    expect(["municipality", "intermunicipality"]).toContain(territory.level);
  }
});

test("a town that seeks by a weak source alone is not recommended for it", () => {
  expect(requestOf("ma-municipality-al-hoceima").confidence).toBe("low");
  expect(ids(answers(laSeyne))).not.toContain("ma-municipality-al-hoceima");
});

test("a request that names a town is answered by it first", () => {
  const larzac = snapshot.requests.find(({ actorId }) => actorId === "citoyens-du-monde-larzac");
  const [first] = larzac ? answers(larzac) : [];
  expect([first?.territory.id, first?.reasons[0]]).toEqual(["ma-municipality-zagora", { kind: "named" }]);
});

test("a Moroccan town that seeks would be shown French towns, the one in search before others", () => {
  const request: Request = { ...laSeyne, territoryId: "ma-municipality-zagora" };
  const matches = answers(request);
  expect(matches[0]?.territory.id).toBe("fr-municipality-83126");
  expect(matches[0]?.reasons).toContainEqual({ kind: "seeks" });
});

test("whoever is a partner already is no answer", () => {
  const partners = snapshot.entries
    .filter(
      ({ standing, parties }) =>
        standing.status !== "ended" && parties.some((one) => one.territoryId === "fr-municipality-13055"),
    )
    .flatMap(({ parties }) => parties.filter(({ shore }) => shore === "ma").map(({ territoryId }) => territoryId));
  expect(partners).toContain("ma-municipality-tanger");
  const found = ids(answers({ ...laSeyne, territoryId: "fr-municipality-13055" }));
  expect(found.filter((id) => partners.includes(id))).toEqual([]);
});

test("themes asked for are counted when a running partnership bears them, and bring up those who have them", () => {
  const matches = answers({ ...laSeyne, themes: ["water", "culture"] });
  const onThemes = matches.flatMap(({ territory, reasons }) =>
    reasons.flatMap((reason) => (reason.kind === "themes" ? reason.themes.map((theme) => ({ id: territory.id, theme })) : [])),
  );
  expect(onThemes.length).toBeGreaterThan(0);
  for (const { id, theme } of onThemes) {
    const own = snapshot.entries.filter(({ parties }) => parties.some(({ territoryId }) => territoryId === id));
    expect(own.flatMap(({ themes }) => themes)).toContain(theme);
  }
});

test("who is called free has no partnership of its own confirmed within ten years", () => {
  for (const territoryId of ["fr-municipality-83126", "fr-municipality-13055", "fr-region-84", "ma-municipality-tanger"]) {
    for (const { territory, reasons } of answers({ ...laSeyne, territoryId, themes: ["culture"] })) {
      const isFresh = snapshot.entries.some(
        ({ age, standing, parties }) =>
          standing.status !== "ended" &&
          (age === "recent" || age === "ageing") &&
          parties.some((party) => party.territoryId === territory.id),
      );
      expect([territory.id, reasons.some(({ kind }) => kind === "free")]).toEqual([territory.id, !isFresh]);
    }
  }
});

test("an actor that names no territory gets no answer", () => {
  const { territoryId: _territory, ...rest } = laSeyne;
  expect(answers({ ...rest, actorId: "citoyens-du-monde-larzac" })).toEqual([]);
});

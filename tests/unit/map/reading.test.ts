import { expect, test } from "vitest";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { portContentOf } from "../../../src/map/ports.ts";
import { contentAbout, countOf, readingOf, shownStrands } from "../../../src/map/reading.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const snapshot = takeSnapshot(realAtlas, "2014-06-01");
const content = portContentOf(realAtlas, snapshot, wordsOf.fr);
const chosen = (id: string) => {
  const reading = readingOf(realAtlas, content, snapshot.entries, new Map(), { kind: "territory", id }, snapshot.today);
  return { ports: reading.chosenPort, strands: shownStrands(content, reading) };
};

test("regions overseas that hold nothing are told as such, like all others", () => {
  const { ports, emptyIds, byPort } = portContentOf(realAtlas, takeSnapshot(realAtlas, undefined), wordsOf.fr);
  expect(ports.fr.some(({ id }) => id === "fr-region-01")).toBe(false);
  expect(emptyIds.has("fr-region-01")).toBe(true);
  expect([...emptyIds].filter((id) => byPort.has(id))).toEqual([]);
});

test("a region that is still to come lights what the region before it holds", () => {
  const [toCome, before] = [chosen("ma-region-09"), chosen("ma-region-1997-04")];
  expect(toCome.ports).toBe("ma-region-1997-04");
  expect(countOf(toCome.strands)).toBeGreaterThan(0);
  expect(toCome.strands).toEqual(before.strands);
  const about = contentAbout(realAtlas, content, snapshot.entries, { kind: "territory", id: "ma-region-09" }, snapshot.today);
  expect(about?.strands).toEqual(before.strands);
});

test("of several regions before it, those that go on in it mainly", () => {
  const forebears = (id: string) => chosen(id).strands.flatMap(({ fr, ma }) => [fr, ma]);
  const occitanie = new Set(forebears("fr-region-76"));
  expect([occitanie.has("fr-region-91"), occitanie.has("fr-region-73")]).toEqual([true, true]);
});

test("what has no partnership is told by the port where it would have one", () => {
  const { today, entries } = takeSnapshot(realAtlas, undefined);
  const now = portContentOf(realAtlas, takeSnapshot(realAtlas, undefined), wordsOf.fr);
  const without = (kind: "territory" | "request", id: string) => contentAbout(realAtlas, now, entries, { kind, id }, today);
  for (const about of [without("territory", "fr-municipality-83126"), without("request", "la-seyne-sur-mer--sans-partenaire")]) {
    expect(about?.strands).toEqual([]);
    expect([about?.ports.fr.map(({ id }) => id), about?.ports.ma]).toEqual([["fr-region-93"], []]);
  }
  // A document of which nothing is on the map leaves that as it is.
  expect(contentAbout(realAtlas, now, entries, { kind: "source", id: "nothing" }, today)).toBeUndefined();
});

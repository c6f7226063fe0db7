import { describe, expect, test } from "vitest";
import { heirsOf } from "../../../src/domain/succession.ts";
import { portIdsOf, portIdsOfTerritory } from "../../../src/domain/ports.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { shores } from "../../../src/domain/shores.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";

const today = realAtlas.edition.date;
const portsOf = (id: string, day = today) => portIdsOfTerritory(realAtlas, realTerritory(id), day);

describe("what a territory does is counted at the port", () => {
  test.each([
    ["of its region, for a municipality", "fr-municipality-13055", "fr-region-93"],
    ["of its region, for a département", "fr-department-34", "fr-region-76"],
    ["of itself, for a region", "ma-region-09", "ma-region-09"],
    ["of its heir, for a region that was merged with others", "fr-region-21", "fr-region-44"],
    ["of its heir, for a region that was enlarged", "ma-region-1997-08", "ma-region-02"],
    ["of itself, for a region that was split: none of its heirs signed", "ma-region-1997-04", "ma-region-1997-04"],
    ["of what holds it, for a municipality in no region", "fr-municipality-98716", "fr-other-987"],
  ])("%s", (_what, id, port) => {
    expect(portsOf(id)).toEqual([port]);
  });

  test("of the region that it was in, at a date before the reform", () => {
    expect(portsOf("fr-region-21", "2009-06-01")).toEqual(["fr-region-21"]);
    expect(portsOf("fr-municipality-67482", "2009-06-01")).toEqual(["fr-region-42"]);
    expect(portsOf("fr-municipality-67482")).toEqual(["fr-region-44"]);
  });
});

test("every region that ended and left all it had to one other is folded into it, and no other is", () => {
  const ended = [...realAtlas.territories.values()].filter(
    ({ level, validTo }) => level === "region" && validTo !== undefined && validTo <= today,
  );
  expect(ended.length).toBeGreaterThan(20);
  for (const region of ended) {
    const { heirs = [], succession } = heirsOf(realAtlas, region) ?? {};
    const expected = succession === "split" ? [region.id] : heirs.map(({ regionId }) => regionId);
    expect(portIdsOfTerritory(realAtlas, region, today)).toEqual(expected);
  }
});

test.each([undefined, "2009-06-01", "2015-12-31", "2016-01-01"])("every partnership has a port on each shore (%s)", (at) => {
  const snapshot = takeSnapshot(realAtlas, at);
  expect(snapshot.entries.length).toBeGreaterThan(30);
  for (const entry of snapshot.entries) {
    for (const shore of shores) {
      const ids = portIdsOf(realAtlas, entry, shore, snapshot.today);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.map((id) => realTerritory(id).shore)).toEqual(ids.map(() => shore));
    }
  }
});

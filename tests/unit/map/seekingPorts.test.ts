import { describe, expect, test } from "vitest";
import { passingRequests } from "../../../src/domain/requests.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { seekingPorts } from "../../../src/map/ports.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

/** Provence-Alpes-Côte d'Azur, where La Seyne-sur-Mer sought a partner in 2016. */
const region = "fr-region-93";

describe("ports in which somebody seeks a partner", () => {
  test("a request of that year is recent, and steps back ten years later", () => {
    const [then, now] = [takeSnapshot(realAtlas, "2016-12-31"), takeSnapshot(realAtlas, "2026-11-26")];
    expect(seekingPorts(realAtlas, then.requests, then).get(region)).toBe("recent");
    expect(seekingPorts(realAtlas, now.requests, now).get(region)).toBe("old");
  });

  test("filters that leave no request leave no mark", () => {
    const snapshot = takeSnapshot(realAtlas, "2026-11-26");
    const others = { chosen: { fr: ["fr-region-53"] }, query: "" };
    const left = passingRequests(realAtlas, snapshot.requests, others, snapshot);
    expect(seekingPorts(realAtlas, left, snapshot).has(region)).toBe(false);
  });
});

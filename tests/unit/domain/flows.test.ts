import { describe, expect, test } from "vitest";
import { gatherFlows } from "../../../src/domain/flows.ts";
import type { Shore } from "../../../src/domain/shores.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { miniAtlas, partnership, reformDay, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas, realTerritory } from "../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);

describe("partnerships gathered by pairs of regions", () => {
  test("are all there, in a flow for each pair of regions that their sides lie in", () => {
    for (const entry of entries) {
      const holding = flows.filter((flow) => flow.entries.includes(entry));
      const own = (shore: Shore) => {
        const parties = entry.parties.filter((party) => party.shore === shore).map(({ territoryId }) => territoryId);
        const regions = parties.filter((id) => realTerritory(id).level === "region");
        // A territory outside of every region, as in Polynesia, stands for itself.
        return new Set(regions.length > 0 ? regions : entry.regionIds[shore]).size || 1;
      };
      expect([entry.partnership.id, holding.length]).toEqual([entry.partnership.id, own("fr") * own("ma")]);
    }
  });

  test("stay with a region that no longer exists, and are not moved to its heirs", () => {
    const inherited = flows.filter(({ entries: gathered }) =>
      gathered.some(({ partnership }) => partnership.id === "region-nord-pas-de-calais-anc--region-doukkala-abda-anc"),
    );
    expect(inherited.map(({ id }) => id)).toEqual(["fr-region-31>ma-region-1997-11"]);
  });

  test("are gathered in the regions of the date, a former region staying itself", () => {
    const atlas = miniAtlas({
      partnerships: [partnership("towns", "fr-town", "ma-town"), partnership("regions", "fr-region-old", "ma-region-split")],
      statements: [statement("one", "towns", { date: "2012" }), statement("two", "regions", { date: "2012" })],
    });
    const gatheredOn = (day: string) =>
      gatherFlows(atlas, takeSnapshot(atlas, day).entries).map(({ id, entries: all }) => [
        id,
        all.map((entry) => entry.partnership.id),
      ]);
    expect(gatheredOn("2014-12-31")).toEqual([["fr-region-old>ma-region-split", ["towns", "regions"]]]);
    expect(gatheredOn(reformDay)).toEqual([
      ["fr-region-new>ma-region-south", ["towns"]],
      ["fr-region-old>ma-region-split", ["regions"]],
    ]);
  });
});

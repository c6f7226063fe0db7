import { describe, expect, test } from "vitest";
import { gatherFlows } from "../../../../src/domain/flows.ts";
import { takeSnapshot } from "../../../../src/domain/snapshot.ts";
import { positionOf } from "../../../../src/map/geometry/arrangement.ts";
import { orderLanes } from "../../../../src/map/geometry/lanes.ts";
import { drawLinks } from "../../../../src/map/geometry/links.ts";
import { fromMercator } from "../../../../src/map/geometry/mercator.ts";
import { arrangements, pixelOf } from "../../../fixtures/arrangements.ts";
import { realAtlas, realTerritory } from "../../../fixtures/realAtlas.ts";

const { entries } = takeSnapshot(realAtlas, undefined);
const flows = gatherFlows(realAtlas, entries);

describe.each(arrangements)("in the %s arrangement", (_name, arrangement) => {
  const order = orderLanes(realAtlas, flows, arrangement);

  test("links begin and end on the territories of their partnership, and bear its status and age", () => {
    const links = drawLinks(realAtlas, entries, order, arrangement, pixelOf(arrangement, 1440, 900));
    expect(new Set(links.features.map(({ properties }) => properties.id)).size).toBe(entries.length);
    for (const { properties, geometry } of links.features) {
      const entry = entries.find(({ partnership }) => partnership.id === properties.id);
      expect([properties.status, properties.age, properties.inherited]).toEqual([
        entry?.standing.status,
        entry?.age,
        entry?.isInherited,
      ]);
      const positions = (entry?.parties ?? []).map(({ territoryId }) =>
        fromMercator(positionOf(realTerritory(territoryId), arrangement)).map((degree) => degree.toFixed(6)),
      );
      const path = geometry.type === "LineString" ? geometry.coordinates : [];
      for (const end of [path[0], path.at(-1)]) expect(positions).toContainEqual(end?.map((degree) => degree.toFixed(6)));
    }
  });
});

import type { Territory } from "../../domain/model.ts";
import { collect, pointFeature } from "../geometry/features.ts";
import { positionOf } from "../geometry/arrangement.ts";
import { colour, whileStill } from "../liveStyle.ts";
import { select } from "../select.ts";
import { endCounts, highlight, isFormerNow } from "../selectors.ts";
import type { MapSource, PickRule } from "./source.ts";

const layout = { visibility: whileStill } as const;
const pick: PickRule = { target: "point", kind: "territory" };

/** Ends of links, points of regions, and territories that seek a partner. */
export const points: MapSource = {
  id: "points",
  draw: select(
    (inputs) => [inputs.atlas, endCounts(inputs), inputs.snapshot.requests, inputs.arrangement, isFormerNow(inputs)],
    ({ territories }, counts, requests, arrangement, isFormer) => {
      const point = (territoryId: string | undefined, kindOf: (territory: Territory) => string) => {
        const territory = territories.get(territoryId ?? "");
        return territory ? [pointFeature({ id: territory.id, kind: kindOf(territory) }, positionOf(territory, arrangement))] : [];
      };
      const endKind = (territory: Territory) =>
        isFormer(territory) ? "former" : territory.level === "region" ? "region" : "end";
      return collect([
        ...[...counts.keys()].flatMap((id) => point(id, endKind)),
        ...requests.flatMap(({ territoryId }) => point(territoryId, () => "seeker")),
      ]);
    },
  ),
  states: select(
    (inputs) => [highlight(inputs).territories],
    (ids) => new Map([...ids].map((id) => [id, { highlighted: true }])),
  ),
  layers: [
    {
      id: "halos",
      style: {
        type: "circle",
        filter: ["==", ["get", "kind"], "seeker"],
        layout,
        paint: {
          "circle-radius": 11,
          "circle-color": colour("status-seeking"),
          "circle-opacity": 0.22,
          "circle-stroke-color": colour("status-seeking"),
          "circle-stroke-width": 2,
        },
      },
      pick,
    },
    {
      id: "points",
      style: {
        type: "circle",
        layout,
        paint: {
          "circle-radius": ["match", ["get", "kind"], "seeker", 3.4, "region", 4.2, "former", 4.2, 3.2],
          "circle-color": [
            "match",
            ["get", "kind"],
            "seeker",
            colour("status-seeking"),
            "former",
            colour("sea"),
            colour("surface"),
          ],
          "circle-stroke-color": ["case", ["boolean", ["feature-state", "highlighted"], false], colour("accent"), colour("ink")],
          "circle-stroke-width": ["case", ["boolean", ["feature-state", "highlighted"], false], 3, 1.4],
        },
      },
      pick,
    },
  ],
  legend: [{ group: "points", message: "status.seeking", sample: { shape: "circle", colour: "status-seeking" } }],
};

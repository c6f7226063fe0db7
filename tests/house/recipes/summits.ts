import { collect, pointFeature } from "../../../src/map/geometry/features.ts";
import { toMercator } from "../../../src/map/geometry/mercator.ts";
import { toPlane } from "../../../src/map/geometry/placement.ts";
import { colour } from "../../../src/map/liveStyle.ts";
import { select } from "../../../src/map/select.ts";
import type { MapSource } from "../../../src/map/sources/source.ts";

/** The highest summit of each country, as a point that stands for the region in which it lies. */
export const summits: MapSource = {
  id: "summits",
  draw: select(
    ({ placements }) => [placements],
    ({ fr, ma }) =>
      collect([
        pointFeature({ id: "fr-region-84" }, toPlane(toMercator(6.865, 45.833), fr)),
        pointFeature({ id: "ma-region-07" }, toPlane(toMercator(-7.915, 31.06), ma)),
      ]),
  ),
  states: select(
    ({ hovered }) => [hovered],
    (hovered) => new Map(hovered ? [[hovered.id, { isHovered: true }]] : []),
  ),
  layers: [
    {
      id: "summits",
      style: {
        type: "circle",
        paint: {
          "circle-color": colour("accent"),
          "circle-radius": ["case", ["boolean", ["feature-state", "isHovered"], false], 9, 5],
        },
      },
      pick: { target: "point", kind: "territory" },
    },
  ],
  legend: [{ group: "points", message: "level.region", sample: { shape: "circle", colour: "accent" } }],
};

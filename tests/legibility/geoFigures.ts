import { overlap } from "../../src/map/geometry/plane.ts";
import { crossingLines, type Drawn, faultsOf, type Seen } from "./figures.ts";
import type { GeoScene } from "./geoScenes.tsx";

/** Names, lines and dots of the true map, as they are seen. */
function seenOf({ scene, picture, size, covers }: GeoScene): Seen {
  const { left, top } = scene.free;
  return {
    names: [
      ...picture.names.map(({ id, block, rect }) => ({ id, text: block.lines.join(" "), rect })),
      ...picture.captions.map(({ id, block, rect }) => ({ id, text: block.lines.join(" "), rect })),
    ],
    lines: [...ties(picture), ...leaders(picture)],
    dots: picture.names.flatMap(({ id, leader }) => (leader ? [{ id, spot: leader[1], isNamed: true }] : [])),
    covers: [
      ...covers,
      ...scene.covers.map((cover) => ({
        left: cover.left - left,
        right: cover.right - left,
        top: cover.top - top,
        bottom: cover.bottom - top,
      })),
    ],
    // Names may stand in the margin that the page keeps beside the sheet.
    bounds: { left: -8, top: 0, right: size.width + 8, bottom: size.height },
  };
}

const ties = ({ corridors, strands, lines }: GeoScene["picture"]): readonly Drawn[] => [
  ...corridors.map(({ id, spots }) => ({ id, spots })),
  ...lines.filter(({ id }) => strands.some((strand) => strand.id === id)).map(({ id, spots }) => ({ id, spots })),
];

const leaders = ({ names }: GeoScene["picture"]): readonly Drawn[] =>
  names.flatMap(({ id, leader }) => (leader ? [{ id, spots: leader }] : []));

/** All figures of the true map. */
export function geoFigures(scene: GeoScene) {
  // Where there is no room for all names, those of regions that hold nothing give way: their hatching tells it.
  const holding = new Set(scene.content.strands.flatMap(({ fr, ma }) => [fr, ma]));
  const told = [...scene.content.ports.fr, ...scene.content.ports.ma].filter(({ id, isFormer }) => !isFormer && holding.has(id));
  const written = new Set([...scene.picture.names, ...scene.picture.captions].map(({ id }) => id));
  return {
    faults: [
      ...faultsOf(seenOf(scene)),
      ...scene.picture.names.flatMap(({ block, rect }) =>
        Object.values(scene.sheet.frames).some((frame) => overlap(rect, frame))
          ? [`"${block.lines.join(" ")}" lies on a frame`]
          : [],
      ),
    ],
    nameless: told.filter(({ id }) => !written.has(id)).length,
    crossingLeaders: crossingLines(leaders(scene.picture)),
    corridors: scene.picture.corridors.length,
    strands: scene.picture.strands.length,
  };
}

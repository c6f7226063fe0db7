import type { Shore } from "../../src/domain/shores.ts";
import type { Measure } from "../../src/map/geometry/text.ts";
import { nameRect, numberRect } from "../../src/map/geometry/nameRects.ts";
import { mustPrecede } from "../../src/map/geometry/portOrder.ts";
import { faceFonts } from "../../src/map/letters.ts";
import { bundlesOf } from "../../src/map/ports.ts";
import { crossingLines, type Drawn, faultsOf, type Seen, strandFigures } from "./figures.ts";
import { leastCrossings } from "./leastCrossings.ts";
import type { FaceScene } from "./scenes.tsx";

/** Names, lines and dots of a face-to-face sheet, as they are seen. */
function seenOf({ scene, sheet, ports, strands, towns, captions, size }: FaceScene, measure: Measure): Seen {
  const fonts = faceFonts(size);
  const names = ports.flatMap(({ place, number, note, isCovered, wordsY = place.y }) =>
    isCovered
      ? []
      : [
          {
            id: place.id,
            text: place.block.lines.join(" "),
            rect: nameRect(place, wordsY, note),
          },
          { id: place.id, text: number, rect: numberRect(place, wordsY, measure(number, fonts.number), fonts.number.size) },
        ],
  );
  const lines: Drawn[] = [
    ...strands.flatMap(({ id, emphasis }) => {
      const placed = sheet.strands.find((strand) => strand.id === id);
      return placed && emphasis !== "hidden" ? [{ id, spots: placed.spots }] : [];
    }),
    ...leaderLines(ports),
    ...towns.map(({ point: { id, from, spot } }) => ({ id, spots: [from, spot] })),
  ];
  const dots = [
    ...ports.flatMap(({ place, leader, isCovered }) =>
      leader && !isCovered ? [{ id: place.id, spot: leader.end, isNamed: place.block.lines.length > 0 }] : [],
    ),
    ...towns.map(({ point: { id, spot, name } }) => ({ id, spot, isNamed: name !== undefined })),
  ];
  const townNames = towns.flatMap(({ point: { id, text, name } }) => (name ? [{ id, text, rect: name.rect }] : []));
  const captionNames = captions.map(({ id, block, rect }) => ({ id, text: block.lines.join(" "), rect }));
  const { left, top } = scene.free;
  return {
    names: [...names, ...townNames, ...captionNames],
    lines,
    dots,
    covers: scene.covers.map((cover) => ({
      left: cover.left - left,
      right: cover.right - left,
      top: cover.top - top,
      bottom: cover.bottom - top,
    })),
    bounds: { left: 0, top: 0, right: size.width, bottom: Math.max(size.height, sheet.form.top + sheet.form.height) },
  };
}

function leaderLines(ports: FaceScene["ports"]): readonly Drawn[] {
  return ports.flatMap(({ place, leader, isCovered, wordsY = place.y }) =>
    leader && !isCovered
      ? [
          {
            id: place.id,
            spots: [
              [place.nameX + (place.shore === "fr" ? -1 : 1) * place.block.width, wordsY],
              [leader.start[0], wordsY],
              leader.end,
            ],
          },
        ]
      : [],
  );
}

/** All figures of a sheet. */
export function faceFigures(scene: FaceScene, measure: Measure) {
  const { sheet, ports, strands } = scene;
  // What is mere ground need not be told apart.
  const told = new Set(strands.filter(({ emphasis }) => emphasis !== "quiet").map(({ id }) => id));
  return {
    form: sheet.form.kind,
    pitch: sheet.pitch,
    ...strandFigures(sheet.strands.filter(({ id }) => told.has(id))),
    faults: faultsOf(seenOf(scene, measure)),
    crossingLeaders: crossingLines(leaderLines(ports)),
    ribbons: sheet.gathered.filter(({ items }) => items.length > 1).length,
    misordered: misordered(scene),
  };
}

/** The least crossings that orders of the ports of a sheet reach: as geography allows, and without any rule. */
export function crossingBounds({ content }: FaceScene): { readonly least: number; readonly leastOfAll: number } {
  const berths = (shore: Shore) =>
    content.ports[shore].map(({ id, territory, isOverseas }) => ({ id, latitude: territory.point[1], isOverseas }));
  const [fr, ma, bundles] = [berths("fr"), berths("ma"), bundlesOf(content.strands)];
  return {
    least: leastCrossings(fr, ma, bundles, (a, b) => !mustPrecede(b, a)),
    leastOfAll: leastCrossings(fr, ma, bundles, () => true),
  };
}

/** Ports whose strands end in another order than their far ends. */
function misordered({ sheet }: FaceScene): number {
  return sheet.ports.filter(({ id, shore }) => {
    const [near, far] = shore === "fr" ? ([0, 1] as const) : ([1, 0] as const);
    const here = sheet.strands.filter((strand) => strand[shore] === id).sort((a, b) => a.ys[near] - b.ys[near]);
    return here.some((strand, index) => (here[index - 1]?.ys[far] ?? -Infinity) > strand.ys[far]);
  }).length;
}

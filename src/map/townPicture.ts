import type { Atlas, Day } from "../domain/model.ts";
import type { Words } from "../i18n/words.tsx";
import { townsOf } from "./chosenTowns.ts";
import type { DrawnPort } from "./drawings/PortsDrawing.tsx";
import type { DrawnTown } from "./drawings/TownsDrawing.tsx";
import type { Reading } from "./reading.ts";
import type { Size } from "./geometry/faceForm.ts";
import type { FaceSheet } from "./geometry/faceSheet.ts";
import type { Rect, Segment, Spot } from "./geometry/plane.ts";
import type { Measure } from "./geometry/text.ts";
import { placeTowns, type Town } from "./geometry/townPoints.ts";
import type { PortContent, Strand } from "./ports.ts";

/** Where the strands of a port go on to the map: from the outer edge of its column, at the height of its name. */
function fromOf(sheet: FaceSheet<Strand>, ports: readonly DrawnPort[]) {
  const byId = new Map(ports.map((port) => [port.place.id, port]));
  return (portId: string): Spot | undefined => {
    const port = byId.get(portId);
    if (!port) return undefined;
    const { shore, y } = port.place;
    const outwards = shore === "fr" ? -1 : 1;
    return [sheet.form.bars[shore] + outwards * (sheet.form.offsets[shore] + 4), port.wordsY ?? y];
  };
}

/** What names of points must keep clear of: the columns of ports, the frames, leaders that stay. */
function obstaclesOf(sheet: FaceSheet<Strand>, ports: readonly DrawnPort[], { width, height }: Size) {
  const column: Rect = {
    left: sheet.form.bars.fr - sheet.form.offsets.fr,
    right: sheet.form.bars.ma + sheet.form.offsets.ma,
    top: sheet.form.top - 10,
    bottom: height,
  };
  const segments = ports.flatMap(({ leader, emphasis, isCovered }): Segment[] =>
    leader && !isCovered && emphasis === "lit" ? [[leader.start, leader.end]] : [],
  );
  return {
    bounds: { left: 0, top: 0, right: width, bottom: height },
    rects: [column, ...Object.values(sheet.frames)],
    segments,
  };
}

/** The authorities of what is chosen, as points of both maps; none where the form has no maps beside its ports. */
export function drawTowns(
  atlas: Atlas,
  content: PortContent,
  sheet: FaceSheet<Strand>,
  ports: readonly DrawnPort[],
  { lit, passing }: Reading,
  words: Words,
  today: Day,
  size: Size,
  measure: Measure,
): readonly DrawnTown[] {
  if (!lit || sheet.form.kind !== "beside") return [];
  const strands = content.strands.filter(({ id, entry }) => lit.has(id) && passing.has(entry.partnership.id));
  const towns = townsOf(atlas, strands, sheet, words, today, fromOf(sheet, ports));
  const nameOf = (gathered: readonly Town[]) => {
    const first = gathered.reduce((most, town) => (town.count > most.count ? town : most), gathered[0] ?? { name: "", count: 0 });
    const { name } = first;
    return gathered.length > 1 ? words.say("map.point.several", { name, count: gathered.length - 1 }) : name;
  };
  const points = placeTowns(towns, obstaclesOf(sheet, ports, size), nameOf, sheet.form.fonts.note, measure).filter(
    ({ name }) => name !== undefined,
  );
  return points.map((point) => {
    const ids = new Set(point.towns.map(({ id }) => id));
    const statuses = new Set(
      strands
        .filter(
          ({ entry, fr, ma }) =>
            (fr === point.portId || ma === point.portId) && entry.parties.some(({ territoryId }) => ids.has(territoryId)),
        )
        .map(({ status }) => status),
    );
    const [status] = statuses;
    const place = ports.find((port) => port.place.id === point.portId)?.place;
    const nameEnd = place ? place.nameX + (place.shore === "fr" ? -1 : 1) * (place.block.width + 4) : point.from[0];
    return { point, status: statuses.size === 1 ? status : undefined, nameEnd };
  });
}

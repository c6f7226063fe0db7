import type { Atlas, Day } from "../domain/model.ts";
import { recordOf } from "../domain/record.ts";
import { isLongAgo } from "../domain/snapshot.ts";
import { type Shore, shores } from "../domain/shores.ts";
import type { Words } from "../i18n/words.tsx";
import { type Caption, captionsOf } from "./captions.ts";
import { agesText } from "./chosenTowns.ts";
import type { DrawnPort } from "./drawings/PortsDrawing.tsx";
import type { DrawnStrand } from "./drawings/StrandsDrawing.tsx";
import type { DrawnTown } from "./drawings/TownsDrawing.tsx";
import { drawPorts, drawStrands } from "./facePicture.ts";
import type { FaceSheet } from "./geometry/faceSheet.ts";
import type { Rect } from "./geometry/plane.ts";
import { type GeoPicture, geoPictureOf, type GeoRoom } from "./geoPicture.ts";
import type { PortContent, Strand } from "./ports.ts";
import { countOf, type Reading } from "./reading.ts";
import { drawTowns } from "./townPicture.ts";
import type { Laid } from "./useSheet.ts";

/** Something to point at, press and hear: a port, or the name of a region. */
export interface Target {
  readonly id: string;
  readonly rect: Rect;
  /** What it is called, with what it holds. */
  readonly label: string;
}

interface FacePicture {
  readonly layout: "face";
  readonly face: FaceSheet<Strand>;
  readonly ports: readonly DrawnPort[];
  readonly strands: readonly DrawnStrand[];
  /** Points of what is chosen; none until they have been placed. */
  readonly towns: readonly DrawnTown[];
  readonly captions: readonly Caption[];
}

/** All that is drawn over the ground, and what of it is a target, from north to south. */
export type Picture = { readonly targets: Readonly<Record<Shore, readonly Target[]>> } & (
  | FacePicture
  | ({ readonly layout: "geo" } & GeoPicture)
);

/** What a picture is drawn from, beside the sheet. */
interface PictureOptions {
  readonly atlas: Atlas;
  readonly reading: Reading;
  readonly words: Words;
  readonly today: Day;
  /** What controls cover of the true map, and what is seen of it. */
  readonly room: GeoRoom;
}

/** Room of the outline on either side of a name of the true map, in pixels. */
const frameAir = 4;
/** Least side of something to point at, in pixels. */
const leastSide = 24;

function grown({ left, top, right, bottom }: Rect): Rect {
  const across = Math.max(0, leastSide - (right - left)) / 2;
  const down = Math.max(0, leastSide - (bottom - top)) / 2;
  return { left: left - across, right: right + across, top: top - down, bottom: bottom + down };
}

/** The words of a port: its name, what filters leave of it or what it shares with what is chosen, how old that is. */
function labelsOf({ ports, byPort }: PortContent, { reading, words, today }: PictureOptions): ReadonlyMap<string, string> {
  const { passing, seeking, lit, chosenPort } = reading;
  return new Map(
    [...ports.fr, ...ports.ma].map(({ id, name }) => {
      const seekingAge = seeking.get(id);
      const left = (byPort.get(id) ?? []).filter(({ entry }) => passing.has(entry.partnership.id));
      const shared = lit && id !== chosenPort ? left.filter((strand) => lit.has(strand.id)) : [];
      const told = shared.length > 0 ? shared : left;
      const parts = [
        name,
        words.say("count.partnerships", { count: countOf(told) }),
        ...(told.length > 0 ? [agesText(words, told, today)] : []),
        ...(seekingAge ? [words.say(isLongAgo(seekingAge) ? "status.soughtLongAgo" : "status.seeking")] : []),
      ];
      return [id, parts.join(" · ")];
    }),
  );
}

function targetsOf(
  content: PortContent,
  rects: ReadonlyMap<string, Rect>,
  options: PictureOptions,
): Readonly<Record<Shore, readonly Target[]>> {
  const labels = labelsOf(content, options);
  return recordOf(shores, (shore) =>
    content.ports[shore].flatMap(({ id }) => {
      const rect = rects.get(id);
      return rect ? [{ id, rect: grown(rect), label: labels.get(id) ?? "" }] : [];
    }),
  );
}

/** Targets where a picture has their names, with the words that they had; those that it has no room for where they were. */
export function targetsIn({ targets: drawn }: Picture, targets: Picture["targets"]): Picture["targets"] {
  return recordOf(shores, (shore) => {
    const rects = new Map(drawn[shore].map(({ id, rect }) => [id, rect]));
    return targets[shore].map((target) => ({ ...target, rect: rects.get(target.id) ?? target.rect }));
  });
}

/** From a bar to the outer edge of its name. */
function portRect({ place: { shore, barX, nameX, block, top, bottom, y }, wordsY = y }: DrawnPort): Rect {
  const [inner, outer] = shore === "fr" ? [barX + 6, nameX - block.width - 2] : [barX - 1, nameX + block.width + 2];
  const half = block.height / 2;
  return {
    left: Math.min(inner, outer),
    right: Math.max(inner, outer),
    top: Math.min(top, wordsY - half),
    bottom: Math.max(bottom, wordsY + half),
  };
}

/** Draws what a reading leaves of a sheet. */
export function drawPicture({ content, sheet, measure }: Laid, options: PictureOptions): Picture {
  const { atlas, reading, words, today, room } = options;
  if (sheet.layout === "geo") {
    const picture = geoPictureOf(atlas, sheet.geo, content, reading, room, words, today, measure);
    const rects = new Map(
      picture.names.map(({ id, rect }) => [id, { ...rect, left: rect.left - frameAir, right: rect.right + frameAir }]),
    );
    return { layout: "geo", ...picture, targets: targetsOf(content, rects, options) };
  }
  const { face } = sheet;
  const ports = drawPorts(face, content, reading, words, today, measure);
  // Points of what is lit stand in its frame, and say whose it is.
  const tied = new Set(ports.flatMap(({ leader, place, emphasis }) => (leader || emphasis === "lit" ? [place.id] : [])));
  return {
    layout: "face",
    face,
    ports,
    strands: drawStrands(face, reading),
    towns: [],
    captions: captionsOf(
      atlas,
      face.frames,
      (id) => tied.has(id),
      () => undefined,
      words,
      face.form.fonts.inset,
      measure,
    ),
    targets: targetsOf(content, new Map(ports.map((port) => [port.place.id, portRect(port)])), options),
  };
}

/** The same with the points of what is chosen on both maps: they take longer than all else, and may come a moment later. */
export function withTowns(picture: Picture, { content, sheet, measure }: Laid, options: PictureOptions): Picture {
  const { atlas, reading, words, today } = options;
  if (picture.layout === "geo") return picture;
  return {
    ...picture,
    towns: drawTowns(atlas, content, picture.face, picture.ports, reading, words, today, sheet.size, measure),
  };
}

import type { Atlas, Day } from "../domain/model.ts";
import { flowId } from "../domain/flows.ts";
import { recordOf } from "../domain/record.ts";
import { shores } from "../domain/shores.ts";
import type { Words } from "../i18n/words.tsx";
import { type Caption, captionsOf } from "./captions.ts";
import { agesText } from "./chosenTowns.ts";
import type { DrawnStrand } from "./drawings/StrandsDrawing.tsx";
import type { PlacedAreaName } from "./geometry/areaNames.ts";
import { placeBadges, type PlacedCorridor } from "./geometry/corridors.ts";
import { type GeoArea, nameAreas } from "./geometry/geoNames.ts";
import { type GeoFonts, type GeoSheet, placeTies } from "./geometry/geoSheet.ts";
import { isIn, type Rect, type Spot } from "./geometry/plane.ts";
import { lookOf } from "./geometry/strandLook.ts";
import type { Measure } from "./geometry/text.ts";
import type { Port, PortContent, Strand } from "./ports.ts";
import { countOf, type Reading } from "./reading.ts";

export interface DrawnCorridor extends PlacedCorridor {
  /** Where its number stands. */
  readonly badge: Spot;
  readonly fr: string;
  readonly ma: string;
  readonly partnershipIds: readonly string[];
  readonly width: number;
  readonly number: string;
}

export interface DrawnAreaName extends PlacedAreaName {
  readonly emphasis: "plain" | "lit" | "quiet" | "empty";
  /** The line that tells ages, if there is one. */
  readonly note?: string;
}

/** What is drawn over the true map. */
export interface GeoPicture {
  readonly fonts: GeoFonts;
  /** The strongest pairs of regions, when nothing is chosen. */
  readonly corridors: readonly DrawnCorridor[];
  /** The partnerships of what is chosen. */
  readonly strands: readonly DrawnStrand[];
  /** The ways that these take, in the same order: for whoever measures or picks. */
  readonly lines: readonly PlacedCorridor[];
  readonly names: readonly DrawnAreaName[];
  readonly captions: readonly Caption[];
}

/** So many partnerships can be followed one by one; more are gathered in corridors. */
const mostLines = 24;
/** At most so many corridors are shown; narrower windows show none: their numbers tell enough. */
const [mostCorridors, leastWidth] = [6, 600] as const;
/** Narrower windows do not write the names of regions without any partnership, in pixels. */
const leastForEmpty = 360;
/** Width of a corridor, in pixels, by how many partnerships it gathers. */
const corridorWidth = (count: number) => 1.2 * Math.sqrt(count);
/** Room of one partnership beside the others, in pixels. */
const strandRoom = 3.2;

/** The pairs of regions with most partnerships; those that tie with the first left out are left out as well. */
function strongestPairs(strands: readonly Strand[]) {
  const pairs = new Map<string, { id: string; fr: string; ma: string; count: number }>();
  for (const { fr, ma } of strands) {
    const id = flowId({ fr, ma });
    pairs.set(id, { id, fr, ma, count: (pairs.get(id)?.count ?? 0) + 1 });
  }
  const inOrder = [...pairs.values()].sort((a, b) => b.count - a.count);
  const next = inOrder[mostCorridors]?.count ?? 0;
  return inOrder.slice(0, mostCorridors).filter(({ count }) => count > Math.max(1, next));
}

/** What of the window the true map has: what controls cover, and what the camera shows of it when it has come closer. */
export interface GeoRoom {
  readonly covers: readonly Rect[];
  readonly view: Rect | undefined;
}

/** The partnerships that are lines of their own: those of what is chosen, or all that end in view when they are few. */
function followed(sheet: GeoSheet, left: readonly Strand[], lit: Reading["lit"], view: Rect | undefined): readonly Strand[] {
  // In the narrowest window lines would cover the names: tints and names tell what is chosen, and the ports show its strands.
  if (sheet.size.width < leastForEmpty) return [];
  if (lit) return left.filter(({ id }) => lit.has(id));
  const isSeen = (id: string) => {
    const spot = sheet.spotsOf(id)[0]?.spot;
    return !view || (spot !== undefined && isIn(spot, view));
  };
  const seen = left.filter(({ fr, ma }) => isSeen(fr) || isSeen(ma));
  return seen.length <= mostLines ? seen : [];
}

/** The true map as it is drawn: names, numbers, and corridors or, where they are few, the partnerships themselves. */
export function geoPictureOf(
  atlas: Atlas,
  sheet: GeoSheet,
  content: PortContent,
  { passing, lit, chosenPort }: Reading,
  { covers, view }: GeoRoom,
  words: Words,
  today: Day,
  measure: Measure,
): GeoPicture {
  const { fonts } = sheet;
  const left = content.strands.filter(({ entry }) => passing.has(entry.partnership.id));
  const chosen = lit ? left.filter(({ id }) => lit.has(id)) : [];
  const isWide = sheet.size.width >= leastWidth;
  const single = followed(sheet, left, lit, view);
  const pairs = lit || single.length > 0 || !isWide ? [] : strongestPairs(left);
  const corridors = placeTies(
    sheet,
    pairs.map((pair) => ({ ...pair, width: corridorWidth(pair.count) })),
  );
  const badges = placeBadges(corridors, fonts.name.size);
  const lines = placeTies(
    sheet,
    single.map(({ id, fr, ma }) => ({ id, fr, ma, width: strandRoom - 1 })),
  );
  const heldBy = (id: string, strands: readonly Strand[]) => strands.filter(({ fr, ma }) => fr === id || ma === id);
  const areaOf = ({ id, name }: Port): GeoArea & { readonly isLit: boolean } => {
    const shared = heldBy(id, chosen);
    const isFar = lit !== undefined && shared.length > 0 && id !== chosenPort;
    // Beside what is chosen the others only say where it lies, and are the first to go where room is short.
    const isAside = lit !== undefined && !isFar && id !== chosenPort;
    const count = isAside ? 0 : countOf(isFar ? shared : heldBy(id, left));
    return {
      id,
      name,
      number: isAside ? "" : words.number(count),
      count,
      isChosen: id === chosenPort,
      ...(isFar && { note: agesText(words, shared, today) }),
      isLit: shared.length > 0,
    };
  };
  const areasOn = recordOf(shores, (shore) =>
    content.ports[shore]
      .filter(({ isFormer }) => !isFormer)
      .map(areaOf)
      // A narrow window has room for the names of what is chosen, or for all when nothing is.
      .filter(({ isLit }) => isWide || !lit || isLit)
      // The narrowest has none for those that hold nothing: their hatching tells it.
      .filter(({ id }) => sheet.size.width >= leastForEmpty || heldBy(id, left).length > 0),
  );
  const names = nameAreas(sheet, areasOn, [...corridors, ...lines], covers, fonts, measure);
  const areas = [...areasOn.fr, ...areasOn.ma];
  const byId = new Map(areas.map((area) => [area.id, area]));
  const strands = new Map(single.map((strand) => [strand.id, strand]));
  return {
    fonts,
    corridors: corridors.map((corridor, index) => {
      const { fr = "", ma = "", count = 0 } = pairs.find(({ id }) => id === corridor.id) ?? {};
      const partnershipIds = left.filter((strand) => flowId(strand) === corridor.id).map(({ entry }) => entry.partnership.id);
      const [badge, width] = [badges[index] ?? ([0, 0] as const), corridorWidth(count)];
      return { ...corridor, badge, fr, ma, partnershipIds, width, number: words.number(count) };
    }),
    lines,
    strands: lines.flatMap(({ id, path }): DrawnStrand[] => {
      const strand = strands.get(id);
      if (!strand) return [];
      const { status, age, entry } = strand;
      return [
        {
          id,
          bundle: flowId(strand),
          path,
          status,
          // An edge around it would rub out the limits that it runs over.
          look: { ...lookOf(status, age, strandRoom), casing: 0 },
          level: age === "recent" ? 2 : 1,
          emphasis: "lit",
          count: 1,
          partnershipIds: [entry.partnership.id],
          hovered: { kind: "partnership", id: entry.partnership.id },
        },
      ];
    }),
    names: names.map((name) => {
      const area = byId.get(name.id);
      const isQuiet = lit !== undefined && !area?.isLit;
      return {
        ...name,
        emphasis: isQuiet ? "quiet" : lit ? "lit" : area?.count === 0 ? "empty" : "plain",
        ...(area?.note !== undefined && { note: area.note }),
      };
    }),
    captions: captionsOf(
      atlas,
      sheet.frames,
      () => false,
      (id) => {
        const count = countOf(heldBy(id, lit ? chosen : left));
        return count > 0 ? words.number(count) : undefined;
      },
      words,
      fonts.inset,
      measure,
    ),
  };
}

import { type Shore, shores } from "../../domain/shores.ts";
import type { Placement } from "./placement.ts";
import { insetZones, type Zone } from "./zones.ts";
import { recordOf } from "../../domain/record.ts";
import { pitchOf, placeColumn, type PortNeed, type PortPlace } from "./columns.ts";
import { measures } from "./faceBoxes.ts";
import {
  type FaceFonts,
  type FaceForm,
  type FacePort,
  type FormKind,
  formOf,
  kindOf,
  needsOf,
  type Size,
  type Squeeze,
  squeezes,
} from "./faceForm.ts";
import { fitIn, frameInsets, type InsetZone, spotsOnSheet, type Stand } from "./fitting.ts";
import { gather, type Gatherable, type Gathered, leastRoom } from "./gathering.ts";
import type { InsideSpot } from "./insideSpots.ts";
import { type Leader, placeLeaders } from "./leaders.ts";
import type { Rect } from "./plane.ts";
import { placeStrands, type PlacedStrand } from "./strands.ts";
import type { Measure, TextBlock } from "./text.ts";

/** What the sheet must know of the ground, in Mercator. */
export interface Ground {
  /** The rectangle around what is drawn of each zone. */
  readonly frames: Readonly<Record<Zone, Rect>>;
  /** In which zone a port lies, and where its leader may end there. */
  readonly targetOf: (portId: string) => { readonly zone: Zone; readonly spots: readonly InsideSpot[] };
}

export interface PlacedPort extends PortPlace {
  readonly shore: Shore;
  readonly block: TextBlock;
  /** Middle of the port: of its bar, its number and its name. */
  readonly y: number;
  readonly barX: number;
  readonly numberX: number;
  /** Edge of the name next to the number; names are set towards it. */
  readonly nameX: number;
}

export interface FaceSheet<Item extends Gatherable> {
  readonly form: FaceForm;
  /** Room of one partnership at its ports, in pixels. */
  readonly pitch: number;
  readonly ports: readonly PlacedPort[];
  readonly gathered: readonly Gathered<Item>[];
  /** In the order of `gathered`. */
  readonly strands: readonly PlacedStrand[];
  readonly placements: Readonly<Record<Zone, Placement>>;
  /** Frames of the overseas territories; none where there is no room for them. */
  readonly frames: Readonly<Partial<Record<InsetZone, Rect>>>;
  readonly leaders: readonly Leader[];
}

/** Room of one partnership from which ribbons are told apart, in pixels: maps give up some height for that. */
const ribbonPitch = 1.2;
/** Less room than this is none: the names alone are too high, in pixels. */
const leastPitch = 0.2;

/** The two countries face to face. @param ports in their order; @param items what runs between them, in the order of a bundle */
export function layFace<Item extends Gatherable>(
  size: Size,
  headroom: number,
  ports: Readonly<Record<Shore, readonly FacePort[]>>,
  items: readonly Item[],
  ground: Ground,
  numberOf: (count: number) => string,
  fonts: FaceFonts,
  measure: Measure,
): FaceSheet<Item> {
  const loads = new Map<string, number>();
  for (const { fr, ma } of items) for (const id of [fr, ma]) loads.set(id, (loads.get(id) ?? 0) + 1);
  const numbers = [numberOf(Math.max(0, ...loads.values()))];
  const formed = (kind: FormKind, squeeze: Squeeze, kept = ports) => {
    const form = formOf(size, headroom, kind, squeeze, kept, numbers, fonts, measure);
    const needs = { fr: needsOf(form, kept.fr, loads), ma: needsOf(form, kept.ma, loads) };
    return { form, needs, pitch: pitchOf([needs.fr, needs.ma], form.height, form.leastPort) };
  };
  const { form, needs, pitch } = roomiest(
    kindOf(size, fonts.scale),
    formed,
    recordOf(shores, (shore) => ports[shore].filter(({ id }) => loads.has(id))),
  );
  const columnOf = (shore: Shore) => placeColumn(needs[shore], pitch, form.top, form.height, form.leastPort);
  const columns = { fr: columnOf("fr"), ma: columnOf("ma") };
  const gathered = gather(items, pitch);
  const placed = shores.flatMap((shore) => columns[shore].map((place) => portOf(place, shore, form)));
  return {
    form,
    pitch,
    ports: placed,
    gathered,
    strands: placeStrands(gathered, columns.fr, columns.ma, pitch, form.bars.fr, form.bars.ma),
    ...placeMaps(form, placed, ground, fonts.inset.size * 1.2),
  };
}

interface Formed {
  readonly form: FaceForm;
  readonly needs: Readonly<Record<Shore, readonly PortNeed[]>>;
  readonly pitch: number;
}

/**
 * The form in which each partnership has a strand of its own: maps give up height for that, then width, then all. Where not
 * even that is enough, the maps stay as long as names find room; then they go, and the ports that hold nothing.
 * @param holding the ports that hold something
 */
function roomiest(
  kind: FormKind,
  formed: (kind: FormKind, squeeze: Squeeze, kept?: Readonly<Record<Shore, readonly FacePort[]>>) => Formed,
  holding: Readonly<Record<Shore, readonly FacePort[]>>,
): Formed {
  const squeezed = squeezes.map((squeeze) => formed(kind, squeeze));
  const alone = formed("alone", "longest");
  const enough = [...squeezed, alone].find(({ pitch }) => pitch >= leastRoom);
  if (enough) return enough;
  const others = [...squeezed, formed(kind, "longest", holding), alone];
  const legible = others.find(({ pitch }) => pitch > ribbonPitch) ?? others.find(({ pitch }) => pitch > leastPitch);
  return legible ?? formed("alone", "longest", holding);
}

function portOf(place: PortPlace, shore: Shore, { bars, offsets, blocks }: FaceForm): PlacedPort {
  const outwards = shore === "fr" ? -1 : 1;
  const edge = bars[shore];
  return {
    ...place,
    shore,
    block: blocks.get(place.id) ?? { lines: [], width: 0, height: 0 },
    y: (place.barTop + place.barBottom) / 2,
    barX: shore === "fr" ? edge - measures.bar : edge,
    numberX: edge + outwards * offsets.number,
    nameX: edge + outwards * offsets.name,
  };
}

/** In a slimmer frame a name takes two lines, unless that is lower, in pixels. */
const [slimFrame, lowFrame] = [72, 28] as const;
/** Places of a map in its box that are tried: from the upper edge to the lower one. */
const stands = [0, 0.25, 0.5, 0.75, 1] as const;

/** Maps where their leaders cross least, with the leaders. */
function placeMaps(form: FaceForm, ports: readonly PlacedPort[], { frames, targetOf }: Ground, lineHeight: number) {
  const cells = frameInsets(
    form.boxes.insets,
    form.insetColumns,
    (width, height) => lineHeight * (width < slimFrame && height > lowFrame ? 2 : 1),
  );
  const isDrawn = form.kind !== "alone";
  const cellFrames = insetZones.map((zone) => cells[zone].frame);
  const insets = recordOf(insetZones, (zone) => fitIn(frames[zone], cells[zone].ground));
  const needsOn = (shore: Shore, placements: Readonly<Record<string, Placement>>) =>
    ports
      .filter((port) => port.shore === shore)
      .map((port) => {
        const { zone, spots } = targetOf(port.id);
        const out = shore === "fr" ? -1 : 1;
        const x = form.bars[shore] + out * (form.offsets[shore] + 4);
        return {
          id: port.id,
          start: [x, port.y] as const,
          spots: spotsOnSheet(spots, placements[zone] ?? { scale: 0, translate: [0, 0] }),
        };
      });
  const best = (shore: Shore) => {
    const across = form.kind === "above" ? 0.5 : shore === "fr" ? 1 : 0;
    const tried = (form.kind === "beside" ? stands : [0.5]).map((down) => {
      const stand: Stand = { across, down };
      const placement = fitIn(frames[shore], form.boxes[shore], stand);
      return { placement, ...placeLeaders(needsOn(shore, { ...insets, [shore]: placement }), shore === "fr" ? cellFrames : []) };
    });
    return tried.reduce((least, one) => (one.cost < least.cost ? one : least));
  };
  const [france, morocco] = [best("fr"), best("ma")];
  return {
    placements: { ...insets, fr: france.placement, ma: morocco.placement },
    frames: isDrawn ? Object.fromEntries(insetZones.map((zone) => [zone, cells[zone].frame])) : {},
    leaders: form.kind === "beside" ? [...france.leaders, ...morocco.leaders] : [],
  };
}

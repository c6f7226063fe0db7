import type { Atlas } from "../domain/model.ts";
import type { Words } from "../i18n/words.tsx";
import type { InsetZone } from "./geometry/fitting.ts";
import type { Rect } from "./geometry/plane.ts";
import { type Font, type Measure, type TextBlock, wrap } from "./geometry/text.ts";
import { insetZones, zoneOf } from "./geometry/zones.ts";

/** Name of an overseas territory at the foot of its frame. */
export interface Caption {
  readonly id: string;
  readonly block: TextBlock;
  readonly rect: Rect;
}

/** How far a name may reach out of its frame, both sides together, in pixels: less than is free between two frames. */
const outOfFrame = 4;

/** Territories that the frames show. */
const shownIn: Readonly<Record<InsetZone, string>> = {
  guadeloupe: "fr-region-01",
  martinique: "fr-region-02",
  guiana: "fr-region-03",
  reunion: "fr-region-04",
  mayotte: "fr-region-06",
  polynesia: "fr-other-987",
};

/**
 * Captions of the frames that need one, those that no leader ties to a name, and have room for it: what is wider or
 * higher than its frame would lie over the next, or be cut by the edge of the sheet.
 * @param numberOf what is written after a name; nothing when undefined
 */
export function captionsOf(
  atlas: Atlas,
  frames: Readonly<Partial<Record<InsetZone, Rect>>>,
  isTied: (id: string) => boolean,
  numberOf: (id: string) => string | undefined,
  words: Words,
  font: Font,
  measure: Measure,
): readonly Caption[] {
  return insetZones.flatMap((zone) => {
    const frame = frames[zone];
    const territory = atlas.territories.get(shownIn[zone]);
    if (!frame || !territory || isTied(territory.id) || zoneOf(territory) !== zone) return [];
    const number = numberOf(territory.id);
    const text = number === undefined ? words.of(territory.names) : `${words.of(territory.names)} ${number}`;
    const block = wrap(text, frame.right - frame.left - 4, font, measure, 2);
    const middle = (frame.left + frame.right) / 2;
    const isWider = block.width > frame.right - frame.left + outOfFrame || middle < block.width / 2;
    if (isWider || block.height > frame.bottom - frame.top) return [];
    const bottom = frame.bottom - 1;
    const rect = { left: middle - block.width / 2, right: middle + block.width / 2, top: bottom - block.height, bottom };
    return [{ id: territory.id, block, rect }];
  });
}

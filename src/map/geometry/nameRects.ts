import type { PlacedPort } from "./faceSheet.ts";
import type { Rect } from "./plane.ts";
import type { TextBlock } from "./text.ts";

/** The rectangle of a port's name, its note included: what must stay clear of everything else. */
export function nameRect({ shore, nameX, block }: PlacedPort, y: number, note: TextBlock | undefined): Rect {
  const width = Math.max(block.width, note?.width ?? 0);
  const height = block.height + (note?.height ?? 0);
  return {
    left: shore === "fr" ? nameX - width : nameX,
    right: shore === "fr" ? nameX : nameX + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** The rectangle of a port's number. */
export function numberRect({ numberX }: PlacedPort, y: number, width: number, size: number): Rect {
  return { left: numberX - width / 2, right: numberX + width / 2, top: y - size * 0.6, bottom: y + size * 0.6 };
}

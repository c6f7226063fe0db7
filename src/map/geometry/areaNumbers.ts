import type { AreaNeed, PlacedAreaName } from "./areaNames.ts";
import { overlap, type Segment, touches } from "./plane.ts";

/** Air between two numbers, so that they are not read as one, in pixels. */
const numberAir = 4;

/** A number at the deepest spot of its area that no line touches, away from other numbers; none where there is no such spot. */
function numberOn(
  { id, number, spots }: AreaNeed,
  lines: readonly Segment[],
  others: readonly PlacedAreaName[],
): readonly PlacedAreaName[] {
  for (const { spot } of spots) {
    const [x, y] = spot;
    // Figures are lower than their line.
    const [half, high] = [number.width / 2, number.height * 0.36];
    const rect = { left: x - half, right: x + half, top: y - high, bottom: y + high };
    const isFree = !lines.some((line) => touches(line, rect)) && !others.some((other) => overlap(rect, other.rect, numberAir));
    if (isFree) return [{ id, block: number, rect, edge: "middle", leader: undefined }];
  }
  return [];
}

/**
 * Numbers on their areas, the greatest first, none near another.
 * @param lines that they keep clear of
 */
export function numbersOn(needs: readonly AreaNeed[], lines: readonly Segment[]): readonly PlacedAreaName[] {
  return needs
    .toSorted((a, b) => b.weight - a.weight)
    .reduce<readonly PlacedAreaName[]>((placed, need) => [...placed, ...numberOn(need, lines, placed)], []);
}

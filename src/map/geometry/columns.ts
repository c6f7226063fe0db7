/** What a port needs of its column: room for its strands, and for its name. */
export interface PortNeed {
  readonly id: string;
  /** How many strands, or parts of one, its bar carries. */
  readonly load: number;
  /** Height of its name, in pixels. */
  readonly nameHeight: number;
}

/** Where a port stands in its column, in pixels. */
export interface PortPlace {
  readonly id: string;
  /** Upper and lower edge of the bar; the same where the port carries nothing. */
  readonly barTop: number;
  readonly barBottom: number;
  /** Upper and lower edge of what belongs to the port: a target to point at. */
  readonly top: number;
  readonly bottom: number;
}

/** Least room between two names, and between two bars, in pixels. */
const gaps = { name: 2, bar: 4 } as const;
/** Most room that a strand takes, in pixels: farther apart, strands of a bundle fall asunder. */
const widestPitch = 5;

/** Height that a port takes, its air included, when each strand has so much room. */
const slotOf = ({ load, nameHeight }: PortNeed, pitch: number, least: number) =>
  Math.max(load * pitch + gaps.bar, nameHeight + gaps.name, least);

const heightOf = (needs: readonly PortNeed[], pitch: number, least: number) =>
  needs.reduce((sum, need) => sum + slotOf(need, pitch, least), 0);

/**
 * Room of one strand at its ports, in pixels: the greatest that lets every column stand in the height.
 * @param least least distance from one port to the next: that of two targets
 * @returns 0 when even the names alone are too high
 */
export function pitchOf(columns: readonly (readonly PortNeed[])[], height: number, least: number): number {
  let [low, high] = [0, widestPitch];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (columns.every((needs) => heightOf(needs, middle, least) <= height)) low = middle;
    else high = middle;
  }
  return low;
}

/** Ports of a column from top to bottom, with what height remains shared among the gaps. */
export function placeColumn(
  needs: readonly PortNeed[],
  pitch: number,
  top: number,
  height: number,
  least: number,
): readonly PortPlace[] {
  const spare = Math.max(0, height - heightOf(needs, pitch, least)) / Math.max(1, needs.length);
  let edge = top;
  return needs.map((need) => {
    const slot = slotOf(need, pitch, least) + spare;
    const middle = edge + slot / 2;
    const bar = (need.load * pitch) / 2;
    const half = Math.max(bar, Math.max(need.nameHeight, least) / 2);
    edge += slot;
    return { id: need.id, barTop: middle - bar, barBottom: middle + bar, top: middle - half, bottom: middle + half };
  });
}

import type { Status } from "../../domain/model.ts";
import type { Age } from "../../domain/snapshot.ts";
import { dashes } from "../../ui/lineStyle.ts";

/** How a line is drawn, in pixels. */
export interface StrandLook {
  readonly width: number;
  /** Dash and gap lengths in turn; none for a solid line. */
  readonly dash: readonly number[] | undefined;
  /** Width of the edge in the colour of the ground that parts a line from those that it crosses, on each side. */
  readonly casing: number;
}

/** Share of its room that a line fills, by age of the last confirmation: thin rather than pale. */
const shares: Readonly<Record<Age, number>> = { recent: 0.62, ageing: 0.48, old: 0.38, undated: 0.38 };
/** Thinnest line, and the room beyond which lines grow no wider, in pixels. */
const [thinnest, roomiest] = [0.9, 4.2];
/** Dashes are as long as those of a line of at least this width: shorter ones would be grains. */
const leastDashed = 1.5;
/** What a ribbon leaves free between it and the next, in pixels. */
const seam = 0.5;

const dashOf = (status: Status, width: number) => dashes[status]?.map((length) => length * Math.max(leastDashed, width));

/** Look of one partnership. @param room that it has at its ports, in pixels */
export function lookOf(status: Status, age: Age, room: number): StrandLook {
  const width = Math.max(thinnest, shares[age] * Math.min(roomiest, room));
  // A casing must not eat into the neighbours that run beside: half of what parts two of the widest.
  // A wide one would cut those that it crosses into dashes.
  const casing = Math.max(0.5, Math.min(0.9, room - Math.max(thinnest, shares.recent * Math.min(roomiest, room))));
  return { width, dash: dashOf(status, width), casing };
}

/** Look of several gathered: as high as they are many. @param room that they have at their ports together, in pixels */
export function ribbonLook(status: Status | undefined, room: number): StrandLook {
  const width = Math.max(0.5, room - seam);
  return { width, dash: status && dashOf(status, Math.min(width, 3)), casing: Math.min(1, seam + room * 0.1) };
}

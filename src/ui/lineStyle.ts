/**
 * Dash by status and width by age of lines beside the map: legend, list, fiches. On the map, widths follow from the
 * room (`src/map/geometry/strandLook.ts`).
 */

import type { Status } from "../domain/model.ts";
import type { Age } from "../domain/snapshot.ts";

/** Dash of each status, in widths of the line: meaning never rests on colour alone. Solid lines have none. */
export const dashes: Readonly<Record<Status, readonly number[] | undefined>> = {
  active: undefined,
  building: [4, 2.4],
  revival: [6, 2, 1.2, 2],
  waiting: [1.2, 1.8],
  stalled: [1.2, 4.5],
  ended: [6, 1.8, 1.2, 1.8, 1.2, 1.8],
  unconfirmed: [7, 5],
};

/** Width by age of the last confirmation, in pixels: thin rather than pale. */
export const widths: Readonly<Record<Age, number>> = { recent: 2.6, ageing: 1.8, old: 1.1, undated: 1.1 };

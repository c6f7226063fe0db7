import type { Size } from "../map/geometry/faceForm.ts";

/**
 * Windows that the first picture is laid out for, at least one of each kind, and the room that the page then leaves to its map, in
 * pixels. In other windows of the kind the picture is as large as there is room; `src/app/firstPicture.css` says where that is.
 */
export const firstWindows = {
  /** A phone of 390 × 844. */
  narrow: { width: 374, height: 594 },
  /** 1024 × 768, filters closed. */
  compact: { width: 992, height: 527 },
  /** A laptop of 1366 × 768, filters beside the map. */
  low: { width: 998, height: 527 },
  /** 1440 × 900. */
  roomy: { width: 1072, height: 583 },
} as const satisfies Record<string, Size>;

export type FirstWindow = keyof typeof firstWindows;

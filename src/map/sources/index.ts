/**
 * All that MapLibre draws, which is the ground and its points: to show more of it, add a file and its line here; its
 * tooltip, click and legend come from that file. Ports, strands and names over it are SVG and buttons (`overlay/`).
 */

import { borders } from "./borders.ts";
import { departmentLimits } from "./departmentLimits.ts";
import { emptyRegions } from "./emptyRegions.ts";
import { formerLimits } from "./formerLimits.ts";
import { highlightedTerritories } from "./highlightedTerritories.ts";
import { lakes } from "./lakes.ts";
import { land } from "./land.ts";
import { limits } from "./limits.ts";
import { rivers } from "./rivers.ts";
import type { MapSource } from "./source.ts";
import { territories } from "./territories.ts";

/** All that the map shows, from bottom to top. */
export const sources: readonly MapSource[] = [
  land,
  borders,
  territories,
  emptyRegions,
  lakes,
  rivers,
  departmentLimits,
  formerLimits,
  limits,
  highlightedTerritories,
];

import { badges } from "./badges.ts";
import { borders } from "./borders.ts";
import { departmentLimits } from "./departmentLimits.ts";
import { emptyRegions } from "./emptyRegions.ts";
import { flows } from "./flows.ts";
import { formerLimits } from "./formerLimits.ts";
import { highlightedFlows } from "./highlightedFlows.ts";
import { highlightedLinks } from "./highlightedLinks.ts";
import { highlightedTerritories } from "./highlightedTerritories.ts";
import { labels } from "./labels.ts";
import { lakes } from "./lakes.ts";
import { land } from "./land.ts";
import { limits } from "./limits.ts";
import { links } from "./links.ts";
import { points } from "./points.ts";
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
  flows,
  highlightedFlows,
  links,
  highlightedLinks,
  points,
  badges,
  labels,
];

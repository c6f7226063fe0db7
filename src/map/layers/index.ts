import { borders, lakes, land, rivers } from "./ground.ts";
import { insetLabels, labels } from "./labels.ts";
import type { Layer } from "./layer.ts";
import {
  badges,
  dashedFlows,
  dashedLinks,
  flows,
  inheritedFlows,
  inheritedLinks,
  links,
  litFlows,
  litInheritedLinks,
  litLinks,
} from "./links.ts";
import { halos, points } from "./points.ts";
import {
  departmentLimits,
  emptyRegions,
  formerLines,
  frames,
  parallel,
  regionLines,
  regions,
  selectedRegion,
} from "./territories.ts";

/** All layers, from bottom to top. */
export const layers: readonly Layer[] = [
  land,
  borders,
  regions,
  emptyRegions,
  lakes,
  rivers,
  departmentLimits,
  formerLines,
  regionLines,
  parallel,
  frames,
  selectedRegion,
  flows,
  dashedFlows,
  inheritedFlows,
  litFlows,
  links,
  dashedLinks,
  inheritedLinks,
  litLinks,
  litInheritedLinks,
  halos,
  points,
  badges,
  insetLabels,
  labels,
];

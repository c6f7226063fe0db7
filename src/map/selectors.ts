import { concernedEntries } from "../domain/concern.ts";
import { gatherFlows } from "../domain/flows.ts";
import type { Territory } from "../domain/model.ts";
import { regionTiesOf } from "../domain/regionTies.ts";
import { shores } from "../domain/shores.ts";
import type { Entry } from "../domain/snapshot.ts";
import { eraOn } from "../domain/succession.ts";
import { bandStylesOf, drawFlows } from "./geometry/bands.ts";
import { orderLanes } from "./geometry/lanes.ts";
import { shapesOn } from "./geometry/shapes.ts";
import { drawTerritories } from "./geometry/territories.ts";
import { highlightOf } from "./highlight.ts";
import { select } from "./select.ts";

/**
 * What several sources draw from, each worked out from those above it. What only one source needs stands with that source.
 */

/** Nothing is always the same nothing, so that all that follows from it stands still. */
const noEntries: readonly Entry[] = [];

/** Regions and limits on the day of the view. */
export const shapesNow = select(({ atlas, boundaries, snapshot }) => [atlas, boundaries, eraOn(atlas, snapshot.today)], shapesOn);

/** The regions and what belongs to none, where the arrangement puts them. */
export const settledTerritories = select(
  (inputs) => [shapesNow(inputs), inputs.arrangement],
  (shapes, { placements }) => drawTerritories(shapes, placements),
);

/** Flows of the date, whatever the filters. */
const allFlows = select(({ atlas, snapshot }) => [atlas, snapshot.entries], gatherFlows);

/** Flows that the filters leave; none while partnerships are drawn one by one. */
export const visibleFlows = select(
  ({ atlas, entries, areLinksOpen }) => [atlas, areLinksOpen ? noEntries : entries],
  gatherFlows,
);

export const laneOrder = select((inputs) => [inputs.atlas, allFlows(inputs), inputs.arrangement], orderLanes);

/** All flows of the date as bands: filters change their widths, not their courses. */
export const drawnFlows = select(
  (inputs) => [inputs.atlas, allFlows(inputs), laneOrder(inputs), inputs.arrangement, inputs.pixel],
  drawFlows,
);

/** How the bands look of what the filters leave. */
export const bandStyles = select((inputs) => [visibleFlows(inputs), drawnFlows(inputs)], bandStylesOf);

/** Partnerships that the selection concerns. */
export const selectedEntries = select(({ entries, selection }) => [entries, selection], concernedEntries);

/** The partnership under the pointer or the focus, where links are gathered. */
const pointedEntries = select(
  ({ entries, hovered, areLinksOpen }) => [entries, hovered?.kind === "partnership" && !areLinksOpen ? hovered : undefined],
  concernedEntries,
);

/** Partnerships that are drawn one by one: all, or those that are selected or pointed at. */
export const singleEntries = select(
  (inputs) => [inputs.areLinksOpen, inputs.entries, selectedEntries(inputs), pointedEntries(inputs)],
  (areLinksOpen, entries, selected, pointed) => {
    if (areLinksOpen) return entries;
    return selected.length + pointed.length > 0 ? [...new Set([...selected, ...pointed])] : noEntries;
  },
);

/** Whether a territory had ended by the day of the view. */
export const isFormerNow = select(
  ({ snapshot }) => [snapshot.today],
  (today) => (territory: Territory) => territory.validTo !== undefined && territory.validTo <= today,
);

/** Territories at which a point is drawn, and how many links end there. */
export const endCounts = select(
  (inputs) => [singleEntries(inputs), inputs.areLinksOpen, allFlows(inputs)],
  (singles, areLinksOpen, flows): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
    for (const { parties } of singles) for (const id of new Set(parties.map(({ territoryId }) => territoryId))) add(id, 1);
    // Regions keep their points and the room of their names whatever filters leave of their flows.
    for (const { regionIds, entries } of areLinksOpen ? [] : flows)
      for (const id of Object.values(regionIds)) add(id, entries.length);
    return counts;
  },
);

/** How many partnerships each region has of its own, whatever the filters: inheritances are nobody's signature. */
export const ownCounts = select(
  (inputs) => [inputs.atlas, inputs.snapshot, shapesNow(inputs)],
  (atlas, { entries, today }, { regions }): ReadonlyMap<string, number> => {
    const counts = new Map(regions.map(({ id }) => [id, 0]));
    for (const entry of entries)
      for (const shore of shores)
        for (const id of regionTiesOf(atlas, entry, shore, today).own) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  },
);

/** What is highlighted: what the pointer or the focus rests on, else what is selected. */
export const highlight = select(
  (inputs) => [inputs.entries, singleEntries(inputs), visibleFlows(inputs), inputs.hovered ?? inputs.selection],
  highlightOf,
);

/** Whether links step back: something is highlighted that has links. */
export const isDimmed = select(
  (inputs) => [highlight(inputs)],
  ({ links, flows }) => links.size + flows.size > 0,
);

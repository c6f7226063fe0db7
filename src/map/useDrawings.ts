import { useMemo } from "react";
import { addDays } from "../domain/dates.ts";
import { concernedEntries } from "../domain/concern.ts";
import type { Territory } from "../domain/model.ts";
import { shores } from "../domain/shores.ts";
import type { Entry } from "../domain/snapshot.ts";
import { eraOn } from "../domain/succession.ts";
import { nameOn } from "../domain/names.ts";
import { regionTiesOf } from "../domain/regionTies.ts";
import { territoryTitle, useWords } from "../i18n/words.tsx";
import { useAtlas, useFiltered, useSnapshot, useView } from "../state/atlas.tsx";
import type { Hovered } from "../state/hover.ts";
import { type Arrangement, isInset, zoneOf } from "./arrangement.ts";
import {
  collect,
  drawBadges,
  drawDepartmentLimits,
  drawFlows,
  drawLinks,
  drawLines,
  drawLitBands,
  drawPoints,
  drawTerritories,
  looksOf,
  only,
} from "./drawing.ts";
import { drawLabels, type Label } from "./drawLabels.ts";
import { gatherFlows, orderLanes } from "./lanes.ts";
import { type Boundaries, shapesOn } from "./shapes.ts";

/**
 * Everything that is drawn, each part recomputed only when what it depends on changes.
 * @param pixel a pixel of the screen at the opening view, in Mercator
 */
export function useDrawings(
  boundaries: Boundaries,
  arrangement: Arrangement,
  areLinksOpen: boolean,
  pixel: number,
  hovered: Hovered | undefined,
) {
  const atlas = useAtlas();
  const words = useWords();
  const view = useView();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const { today, requests } = snapshot;

  const era = eraOn(atlas, today);
  const shapes = useMemo(() => shapesOn(atlas, boundaries, era), [atlas, boundaries, era]);
  const territories = useMemo(() => drawTerritories(shapes, arrangement.placements), [shapes, arrangement]);
  const lines = useMemo(
    () => drawLines(shapes, arrangement, { isParallelShown: view.isParallelShown }),
    [shapes, arrangement, view.isParallelShown],
  );

  const allFlows = useMemo(() => gatherFlows(atlas, snapshot.entries), [atlas, snapshot]);
  const laneOrder = useMemo(() => orderLanes(atlas, allFlows, arrangement), [atlas, allFlows, arrangement]);
  const selected = useMemo(() => concernedEntries(entries, view.selection), [entries, view.selection]);
  const pointed = useMemo(
    () => (hovered?.kind === "partnership" && !areLinksOpen ? concernedEntries(entries, hovered) : noEntries),
    [entries, hovered, areLinksOpen],
  );
  const individually = useMemo(
    // Nothing is always the same nothing, so that all that follows from it stands still.
    () => (areLinksOpen ? entries : selected.length + pointed.length > 0 ? [...new Set([...selected, ...pointed])] : noEntries),
    [areLinksOpen, entries, selected, pointed],
  );
  const links = useMemo(
    () => drawLinks(atlas, individually, laneOrder, arrangement, pixel),
    [atlas, individually, laneOrder, arrangement, pixel],
  );
  const flows = useMemo(() => (areLinksOpen ? [] : gatherFlows(atlas, entries)), [areLinksOpen, atlas, entries]);
  const drawnFlows = useMemo(
    () => drawFlows(atlas, allFlows, laneOrder, arrangement, pixel),
    [atlas, allFlows, laneOrder, arrangement, pixel],
  );
  const departmentLimits = useMemo(() => drawDepartmentLimits(shapes, arrangement), [shapes, arrangement]);
  const base = useMemo(
    () => collect<object>([...territories.features, ...lines.features, ...drawnFlows.bands.features]),
    [territories, lines, drawnFlows],
  );
  const bandLooks = useMemo(() => looksOf(flows, drawnFlows), [flows, drawnFlows]);
  const badges = useMemo(() => drawBadges(flows, drawnFlows), [flows, drawnFlows]);

  const isFormer = useMemo(
    () => (territory: Territory) => territory.validTo !== undefined && territory.validTo <= today,
    [today],
  );
  const counts = useMemo(() => {
    const ends = new Map<string, number>();
    const add = (id: string, count: number) => ends.set(id, (ends.get(id) ?? 0) + count);
    for (const { parties } of individually) for (const id of new Set(parties.map(({ territoryId }) => territoryId))) add(id, 1);
    // Regions keep their points and the room of their names whatever filters leave of their flows.
    for (const { regionIds, entries: gathered } of areLinksOpen ? [] : allFlows) {
      for (const shore of shores) add(regionIds[shore], gathered.length);
    }
    return ends;
  }, [individually, areLinksOpen, allFlows]);
  const points = useMemo(
    () => drawPoints(atlas, counts, requests, arrangement, isFormer),
    [atlas, counts, requests, arrangement, isFormer],
  );

  /** How many partnerships a region has of its own, whatever the filters: inheritances are nobody's signature. */
  const ownCounts = useMemo(() => {
    const byRegion = new Map<string, number>(shapes.regions.map(({ id }) => [id, 0]));
    for (const entry of snapshot.entries) {
      for (const shore of shores) {
        for (const id of regionTiesOf(atlas, entry, shore, today).own) byRegion.set(id, (byRegion.get(id) ?? 0) + 1);
      }
    }
    return byRegion;
  }, [atlas, snapshot, shapes, today]);
  const soughtEntries = useMemo(() => {
    const candidates = selected.length > 0 ? selected : areLinksOpen ? entries : noEntries;
    return candidates.length > 0 && candidates.length <= mostSought ? candidates : noEntries;
  }, [selected, areLinksOpen, entries]);
  const labels = useMemo(() => {
    const list: Label[] = [];
    // Where few links are shown, or one is chosen, their ends are what the reader looks for.
    const sought = new Set(soughtEntries.flatMap(({ parties }) => parties.map(({ territoryId }) => territoryId)));
    const rankOf = (id: string, rank: number) => (sought.has(id) ? -2 : rank);
    const seeking = new Set(requests.flatMap(({ territoryId }) => territoryId ?? []));
    for (const { id } of shapes.regions) {
      const territory = atlas.territories.get(id);
      if (!territory || seeking.has(id)) continue;
      const inset = isInset(zoneOf(territory));
      list.push({
        territory,
        name: nameOn(territory, words.language, today),
        kind: inset ? "inset" : "region",
        rank: inset ? 0 : rankOf(id, 100 - (ownCounts.get(id) ?? 0)),
        hasPoint: counts.has(id),
      });
    }
    for (const { id } of shapes.others) {
      const territory = atlas.territories.get(id);
      if (territory) list.push({ territory, name: words.of(territory.names), kind: "inset", rank: 0, hasPoint: true });
    }
    for (const [id, count] of counts) {
      const territory = atlas.territories.get(id);
      if (!territory || seeking.has(id) || (territory.level === "region" && !isFormer(territory)) || isInset(zoneOf(territory)))
        continue;
      const former = isFormer(territory);
      list.push({
        territory,
        name: former ? words.say("map.label.former", { name: words.of(territory.names) }) : territoryTitle(words, territory),
        kind: former ? "former" : "end",
        rank: rankOf(id, 200 - count * 10),
        hasPoint: true,
      });
    }
    for (const { territoryId } of requests) {
      const territory = territoryId ? atlas.territories.get(territoryId) : undefined;
      if (territory) list.push({ territory, name: words.of(territory.names), kind: "seeker", rank: -1, hasPoint: true });
    }
    return drawLabels(list, arrangement);
  }, [shapes, atlas, words, today, counts, requests, arrangement, isFormer, soughtEntries, ownCounts]);

  /** Regions and their number of visible partnerships. */
  const regionCounts = useMemo(() => {
    const byRegion = new Map<string, number>(shapes.regions.map(({ id }) => [id, 0]));
    for (const { regionIds } of entries)
      for (const id of [...regionIds.fr, ...regionIds.ma]) byRegion.set(id, (byRegion.get(id) ?? 0) + 1);
    return byRegion;
  }, [shapes, entries]);

  const lit = useMemo(
    () => litIds(entries, individually, flows, view.selection, hovered),
    [entries, individually, flows, view.selection, hovered],
  );
  const litBands = useMemo(() => drawLitBands(lit.flows, drawnFlows, bandLooks), [lit, drawnFlows, bandLooks]);
  const formerShape = useMemo(() => {
    const chosen = view.selection?.kind === "territory" ? atlas.territories.get(view.selection.id) : undefined;
    if (!chosen?.validTo || chosen.validTo > today) return [];
    const { regions } = shapesOn(atlas, boundaries, eraOn(atlas, addDays(chosen.validTo, -1)));
    return drawTerritories(
      { ...shapes, regions: regions.filter(({ id }) => id === chosen.id), others: [] },
      arrangement.placements,
    ).features;
  }, [view.selection, atlas, today, boundaries, shapes, arrangement]);
  const litTerritories = useMemo(() => {
    const lying = only(territories, lit.territories);
    return { ...lying, features: [...lying.features, ...formerShape] };
  }, [territories, lit, formerShape]);
  return {
    ownCounts,
    litTerritories,
    shapes,
    base,
    departmentLimits,
    territories,
    lines,
    links,
    flows,
    drawnFlows,
    bandLooks,
    litBands,
    badges,
    points,
    labels,
    regionCounts,
    lit,
  };
}

const noEntries: readonly Entry[] = [];
/** Up to so many partnerships, the names of their ends come before those of regions. */
const mostSought = 12;

/**
 * What lights up: the hovered or selected thing, its links, flows and ends; empty when nothing is. A flow lights up
 * only for partnerships that are not drawn one by one.
 */
function litIds(
  entries: readonly Entry[],
  individually: readonly Entry[],
  flows: ReturnType<typeof gatherFlows>,
  selection: { kind: string; id: string } | undefined,
  hovered: Hovered | undefined,
): { links: ReadonlySet<string>; flows: ReadonlySet<string>; territories: ReadonlySet<string> } {
  const target = hovered ?? selection;
  const links = new Set<string>();
  const litFlows = new Set<string>();
  const territories = new Set<string>();
  if (target?.kind === "flow") {
    const flow = flows.find(({ id }) => id === target.id);
    if (flow) {
      litFlows.add(flow.id);
      for (const shore of shores) territories.add(flow.regionIds[shore]);
    }
  } else if (target) {
    const concerned = concernedEntries(entries, target);
    for (const { partnership, parties } of concerned) {
      links.add(partnership.id);
      for (const { territoryId } of parties) territories.add(territoryId);
    }
    const gathered = new Set(concerned.filter((entry) => !individually.includes(entry)));
    for (const flow of flows) if (flow.entries.some((entry) => gathered.has(entry))) litFlows.add(flow.id);
    if (target.kind === "territory") territories.add(target.id);
  }
  return { links, flows: litFlows, territories };
}

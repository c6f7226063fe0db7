import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useState } from "react";
import type { Atlas } from "../domain/model.ts";
import { useAtlas, useChangeView } from "../state/atlas.tsx";
import { type Hovered, setHovered, useHovered } from "../state/hover.ts";
import { type Layout, type View, withChosen } from "../state/view.ts";
import type { Arrangement } from "./arrangement.ts";
import { listenToPointer } from "./interactions.ts";
import type { Flow } from "./lanes.ts";
import type { Boundaries } from "./shapes.ts";
import { TooltipSlot } from "./TooltipSlot.tsx";
import { useDrawings } from "./useDrawings.ts";
import type { Size } from "./useEngine.ts";
import { type Ground, useMapContent } from "./useMapContent.ts";

interface ContentProps {
  readonly map: MapLibreMap;
  readonly size: Size;
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
  readonly layout: Layout;
  readonly arrangement: Arrangement;
  /** A pixel of the screen at the opening view, in Mercator. */
  readonly pixel: number;
  readonly areLinksOpen: boolean;
  readonly onDrawn: () => void;
}

/** What lies on the map: territories, links, points and names, and what happens when the pointer meets them. */
export function Content({ map, size, boundaries, loadGround, layout, arrangement, pixel, areLinksOpen, onDrawn }: ContentProps) {
  const atlas = useAtlas();
  const changeView = useChangeView();
  const hovered = useHovered();
  const [pointer, setPointer] = useState<{ x: number; y: number }>();
  const drawings = useDrawings(boundaries, arrangement, areLinksOpen, pixel, hovered);
  const isWhole = useMapContent({ map, drawings, arrangement, layout, loadGround });

  const tellDrawn = useEffectEvent(onDrawn);
  // For whoever watches from outside (tests, the benchmark), too: the first time, and each time, that all is drawn.
  useEffect(() => {
    if (!isWhole) return undefined;
    const tell = () => {
      tellDrawn();
      performance.clearMarks("map-idle");
      performance.mark("map-idle");
    };
    map.on("idle", tell);
    return () => void map.off("idle", tell);
  }, [map, isWhole]);

  const flowsNow = useEffectEvent(() => drawings.flows);
  useEffect(() => {
    const choose = (chosen: Hovered | undefined) => {
      setHovered(undefined);
      setPointer(undefined);
      const flow = chosen?.kind === "flow" ? flowsNow().find(({ id }) => id === chosen.id) : undefined;
      const alone = flow?.entries.length === 1 ? flow.entries[0] : undefined;
      if (alone) changeView((before) => select(before, { kind: "partnership", id: alone.partnership.id }));
      else if (flow) changeView((before) => openFlow(before, flow, atlas));
      else changeView((before) => select(before, chosen));
    };
    return listenToPointer(map, (_hovered, at) => setPointer(at), choose);
  }, [map, changeView, atlas]);

  return hovered && pointer && <TooltipSlot hovered={hovered} at={pointer} flows={drawings.flows} size={size} />;
}

/** Chooses what was clicked; the open sea chooses nothing. */
function select(view: View, chosen: Hovered | undefined): View {
  const { selection: _before, ...rest } = view;
  if (chosen?.kind === "partnership" || chosen?.kind === "territory")
    return { ...rest, selection: { kind: chosen.kind, id: chosen.id } };
  return rest;
}

/** A gathered link opens by filtering on its two regions; one that ends elsewhere (a former region) tells of that place. */
function openFlow(view: View, { regionIds }: Flow, atlas: Atlas): View {
  const isPresentRegion = (id: string) => {
    const territory = atlas.territories.get(id);
    return territory?.level === "region" && territory.validTo === undefined;
  };
  const elsewhere = [regionIds.ma, regionIds.fr].find((id) => !isPresentRegion(id));
  if (elsewhere !== undefined) return { ...view, selection: { kind: "territory", id: elsewhere } };
  return { ...view, filters: withChosen(withChosen(view.filters, "fr", [regionIds.fr]), "ma", [regionIds.ma]) };
}

import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useView } from "../state/atlas.tsx";
import { type Hovered, setHovered, useHovered } from "../state/hover.ts";
import { type Layout, type View, withChosen } from "../state/view.ts";
import { usePalette } from "../ui/palette.ts";
import type { Atlas } from "../domain/model.ts";
import { type Arrangement, arrangementOf } from "./arrangement.ts";
import { Attribution } from "./Attribution.tsx";
import { boundsOf, boxAround, showBox } from "./camera.ts";
import { Controls } from "./Controls.tsx";
import { createMap } from "./engine.ts";
import { listenToPointer } from "./interactions.ts";
import { spotOf } from "./lanes.ts";
import { Legend } from "./Legend.tsx";
import "./map.css";
import { isOpen, openingLayout, orientationOf } from "./openingLayout.ts";
import type { Boundaries } from "./shapes.ts";
import { Tooltip } from "./Tooltip.tsx";
import { useDrawings } from "./useDrawings.ts";
import { type Ground, useMapContent } from "./useMapContent.ts";

interface MapViewProps {
  readonly boundaries: Boundaries;
  /** Loads the land of the neighbours and the waters, which only true geography shows. */
  readonly loadGround: () => Promise<Ground>;
  /** What panels cover, in pixels. */
  readonly padding: PaddingOptions;
  /** Called when the machine cannot draw the map. */
  readonly onFailure: () => void;
}

/** Zooming in by this much opens what is gathered. */
const openingZoom = 1.1;

/** The map in its two layouts, with its controls, legend and tooltip. */
export function MapView({ boundaries, loadGround, padding, onFailure }: MapViewProps) {
  const atlas = useAtlas();
  const view = useView();
  const changeView = useChangeView();
  const words = useWords();
  const palette = usePalette();
  const { entries } = useFiltered();
  const hovered = useHovered();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap>();
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [pointer, setPointer] = useState<{ x: number; y: number }>();
  const [zoomedIn, setZoomedIn] = useState(false);

  const free = size && {
    width: size.width - (padding.left ?? 0) - (padding.right ?? 0),
    height: size.height - (padding.top ?? 0) - (padding.bottom ?? 0),
  };
  const orientation = free ? orientationOf(free.width, free.height) : "wide";
  const layout: Layout = view.layout ?? (free ? openingLayout(free.width, free.height) : "face");
  const arrangement = arrangementOf(layout, orientation);
  const areLinksOpen = useMemo(() => {
    if (zoomedIn && entries.length <= 400) return true;
    return free ? isOpen(layout, entries.length, laneSpan(arrangement, free.width, free.height)) : false;
  }, [zoomedIn, entries.length, free?.width, free?.height, layout, arrangement]);
  const drawings = useDrawings(boundaries, arrangement, areLinksOpen, hovered);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    let created: MapLibreMap | undefined;
    try {
      created = createMap({ container: element, palette, label: words.say("map.title") });
    } catch {
      onFailure();
      return () => observer.disconnect();
    }
    const ready = created;
    ready.once("style.load", () => setMap(ready));
    return () => {
      observer.disconnect();
      setMap(undefined);
      ready.remove();
    };
    // A map lives as long as the page shows it: palette and words reach it through its content.
  }, []);

  useMapContent({ map, drawings, arrangement, layout, palette, loadGround });

  const home = useCallback(
    (isAnimated: boolean) => {
      if (map) showBox(map, arrangement.extent, padding, isAnimated);
    },
    [map, arrangement, padding],
  );
  const shown = useRef<Arrangement>(undefined);
  useEffect(() => {
    if (!map || !size) return;
    home(shown.current !== undefined && shown.current !== arrangement);
    shown.current = arrangement;
    setZoomedIn(false);
  }, [map, arrangement, padding.left, padding.right, padding.top, padding.bottom, size?.width, size?.height]);

  useEffect(() => {
    if (!map) return;
    const follow = () => {
      const homeZoom = map.cameraForBounds(boundsOf(arrangement.extent), { padding })?.zoom ?? map.getZoom();
      setZoomedIn(map.getZoom() > homeZoom + openingZoom);
    };
    map.on("zoomend", follow);
    return () => void map.off("zoomend", follow);
  }, [map, arrangement, padding]);

  useEffect(() => {
    if (!map) return;
    const choose = (chosen: Hovered | undefined) => {
      setHovered(undefined);
      setPointer(undefined);
      if (chosen?.kind === "flow") {
        const [french = "", moroccan = ""] = chosen.id.split(">");
        changeView((before) => openFlow(before, french, moroccan, atlas));
      } else changeView((before) => select(before, chosen));
    };
    return listenToPointer(map, (_hovered, at) => setPointer(at), choose);
  }, [map, changeView, atlas]);

  const fit = () => {
    const spots = entries.flatMap(({ parties }) =>
      parties.flatMap(({ territoryId }) => {
        const territory = atlas.territories.get(territoryId);
        return territory ? [spotOf(territory, arrangement)] : [];
      }),
    );
    const box = boxAround(spots);
    if (map && box) showBox(map, box, padding, true);
  };

  return (
    <div className="map" dir="ltr">
      <div ref={container} className="map-canvas" data-layout={layout} data-links={areLinksOpen ? "open" : "gathered"} data-ready={map ? "true" : "false"} />
      {map && (
        <>
          <Controls map={map} layout={layout} onHome={() => home(true)} onFit={fit} onLayout={(next) => changeView((before) => ({ ...before, layout: next }))} />
          <Legend areLinksOpen={areLinksOpen} />
          <Attribution />
          {hovered && pointer && <Tooltip hovered={hovered} at={pointer} flows={drawings.flows} width={size?.width ?? 0} />}
        </>
      )}
    </div>
  );
}

/** Length over which lanes are spread when the whole sheet fits in a window, in pixels. */
function laneSpan({ lanes, extent }: Arrangement, width: number, height: number): number {
  const scale = Math.min(width / (extent[2] - extent[0]), height / (extent[3] - extent[1]));
  return (lanes.to - lanes.from) * scale;
}

/** Chooses what was clicked; the open sea chooses nothing. */
function select(view: View, chosen: Hovered | undefined): View {
  const { selection: _before, ...rest } = view;
  if (chosen?.kind === "partnership" || chosen?.kind === "territory") return { ...rest, selection: { kind: chosen.kind, id: chosen.id } };
  return rest;
}

/** A gathered link opens by filtering on its two regions; one that ends elsewhere (a former region) tells of that place. */
function openFlow(view: View, frenchId: string, moroccanId: string, atlas: Atlas): View {
  const isPresentRegion = (id: string) => {
    const territory = atlas.territories.get(id);
    return territory?.level === "region" && territory.validTo === undefined;
  };
  const elsewhere = [moroccanId, frenchId].find((id) => !isPresentRegion(id));
  if (elsewhere !== undefined) return { ...view, selection: { kind: "territory", id: elsewhere } };
  return { ...view, filters: withChosen(withChosen(view.filters, "fr", [frenchId]), "ma", [moroccanId]) };
}

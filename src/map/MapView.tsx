import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { concernedEntries } from "../domain/concern.ts";
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
  readonly padding: Required<PaddingOptions>;
  /** The same with a sheet that lies over the map of a small screen. */
  readonly cover: Required<PaddingOptions>;
  /** Whether the legend must give the statuses, because no filters do beside it. */
  readonly hasStatuses: boolean;
  /** Called once, when the first map is complete. */
  readonly onDrawn: () => void;
  /** Called when the machine cannot draw the map. */
  readonly onFailure: () => void;
}

/** How long the rest of the page waits for the first map to be complete, in milliseconds. */
const patience = 8000;
/** Zooming in by this much opens what is gathered. */
const openingZoom = 1.1;
/** Least width that panels leave to the map for the legend to open by itself, in pixels. */
const leastRoomForLegend = 820;
/** More links than this stay gathered however close the reader comes: they could not be told apart. */
const mostOpenLinks = 400;

/** The map in its two layouts, with its controls, legend and tooltip. */
export function MapView({ boundaries, loadGround, padding, cover, hasStatuses, onDrawn, onFailure }: MapViewProps) {
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

  // Panels come and go; the layout and what is gathered depend on the window alone, so that nothing flips beside them.
  const orientation = size ? orientationOf(size.width, size.height) : "wide";
  const layout: Layout = view.layout ?? (size ? openingLayout(size.width, size.height) : "face");
  const arrangement = arrangementOf(layout, orientation);
  const pixel = openingPixel(arrangement, size);
  const span = (arrangement.lanes.to - arrangement.lanes.from) / pixel;
  const areLinksOpen = (zoomedIn && entries.length <= mostOpenLinks) || isOpen(layout, entries.length, span);
  const drawings = useDrawings(boundaries, arrangement, areLinksOpen, pixel, hovered);

  // A map lives as long as the page shows it: later palettes and words reach it through its content.
  const open = useEffectEvent((element: HTMLElement) => {
    try {
      return createMap({ container: element, palette, label: words.say("map.title") });
    } catch {
      onFailure();
      return undefined;
    }
  });
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    const created = open(element);
    created?.once("style.load", () => setMap(created));
    return () => {
      observer.disconnect();
      setMap(undefined);
      created?.remove();
    };
  }, []);

  const isWhole = useMapContent({ map, drawings, arrangement, layout, palette, loadGround });

  const home = useCallback(
    (isAnimated: boolean) => {
      if (map) showBox(map, arrangement.extent, withLabelRoom(padding, arrangement), isAnimated);
    },
    [map, arrangement, padding],
  );
  const shown = useRef<Arrangement>(undefined);
  const hasReaderMoved = useRef(false);
  useEffect(() => {
    if (!map || !size) return;
    const isOtherArrangement = shown.current !== arrangement;
    // Once readers have moved the map themselves, panels that open or close leave it where it is.
    if (isOtherArrangement) hasReaderMoved.current = false;
    if (!hasReaderMoved.current) home(shown.current !== undefined);
    shown.current = arrangement;
    if (isOtherArrangement) setZoomedIn(false);
  }, [map, arrangement, home, size]);

  useEffect(() => {
    if (!map) return;
    const follow = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) hasReaderMoved.current = true;
      const homeZoom =
        map.cameraForBounds(boundsOf(arrangement.extent), { padding: withLabelRoom(padding, arrangement) })?.zoom ??
        map.getZoom();
      setZoomedIn(map.getZoom() > homeZoom + openingZoom);
    };
    map.on("moveend", follow);
    return () => void map.off("moveend", follow);
  }, [map, arrangement, padding]);

  const tellDrawn = useEffectEvent(() => onDrawn());
  useEffect(() => {
    // A slow machine must not wait for ever for what stands beside the map.
    const timer = setTimeout(() => tellDrawn(), patience);
    return () => clearTimeout(timer);
  }, []);

  // For whoever watches from outside (tests, the benchmark), too: the first time, and each time, that all is drawn.
  useEffect(() => {
    if (!map || !isWhole) return undefined;
    const tell = () => {
      tellDrawn();
      container.current?.setAttribute("data-drawn", "true");
      performance.clearMarks("map-idle");
      performance.mark("map-idle");
    };
    map.on("idle", tell);
    return () => void map.off("idle", tell);
  }, [map, isWhole]);

  const flowsNow = useEffectEvent(() => drawings.flows);
  useEffect(() => {
    if (!map) return;
    const choose = (chosen: Hovered | undefined) => {
      setHovered(undefined);
      setPointer(undefined);
      const flow = chosen?.kind === "flow" ? flowsNow().find(({ id }) => id === chosen.id) : undefined;
      const alone = flow?.entries.length === 1 ? flow.entries[0] : undefined;
      if (alone) changeView((before) => select(before, { kind: "partnership", id: alone.partnership.id }));
      else if (chosen?.kind === "flow") {
        const [french = "", moroccan = ""] = chosen.id.split(">");
        changeView((before) => openFlow(before, french, moroccan, atlas));
      } else changeView((before) => select(before, chosen));
    };
    return listenToPointer(map, (_hovered, at) => setPointer(at), choose);
  }, [map, changeView, atlas]);

  // The legend opens by itself only where it covers none of the two countries.
  const isRoomy =
    size !== undefined && size.height >= 740 && size.width - (padding.left ?? 0) - (padding.right ?? 0) >= leastRoomForLegend;
  const goHome = () => {
    hasReaderMoved.current = false;
    home(true);
  };
  const fit = () => {
    hasReaderMoved.current = true;
    const concerned = concernedEntries(entries, view.selection);
    const spots = (concerned.length > 0 ? concerned : entries).flatMap(({ parties }) =>
      parties.flatMap(({ territoryId }) => {
        const territory = atlas.territories.get(territoryId);
        return territory ? [spotOf(territory, arrangement)] : [];
      }),
    );
    const box = boxAround(spots);
    if (map && box) showBox(map, box, cover, true);
  };

  return (
    <div className="map" dir="ltr">
      <div
        ref={container}
        className="map-canvas"
        data-layout={layout}
        data-links={areLinksOpen ? "open" : "gathered"}
        data-ready={map ? "true" : "false"}
      />
      {map && (
        <>
          <Controls
            map={map}
            layout={layout}
            padding={padding}
            onMove={() => (hasReaderMoved.current = true)}
            onHome={goHome}
            onFit={fit}
            onLayout={(next) => changeView((before) => ({ ...before, layout: next }))}
          />
          <Legend areLinksOpen={areLinksOpen} hasStatuses={hasStatuses} layout={layout} isRoomy={isRoomy} />
          <Attribution />
          {hovered && pointer && size && <Tooltip hovered={hovered} at={pointer} flows={drawings.flows} size={size} />}
        </>
      )}
    </div>
  );
}

/** Room that panels and margins take beside the map and above and below it, in a wide window and a narrow one, in pixels. */
const taken = { wide: { width: 368, height: 240 }, narrow: { width: 60, height: 138 } } as const;

/** A pixel of the screen when the whole sheet fits in the window, in Mercator; whatever panels are open, it stays the same. */
function openingPixel(
  { extent, labelRoom }: Arrangement,
  size: { width: number; height: number } = { width: 1440, height: 845 },
): number {
  const panels = size.width >= 900 ? taken.wide : taken.narrow;
  const [width, height] = [Math.max(100, size.width - panels.width - labelRoom), Math.max(100, size.height - panels.height)];
  return Math.max((extent[2] - extent[0]) / width, (extent[3] - extent[1]) / height);
}

/** Labels that stand out of the sheet need room as panels do. */
function withLabelRoom(padding: PaddingOptions, { labelRoom }: Arrangement): PaddingOptions {
  return { ...padding, right: (padding.right ?? 0) + labelRoom };
}

/** Chooses what was clicked; the open sea chooses nothing. */
function select(view: View, chosen: Hovered | undefined): View {
  const { selection: _before, ...rest } = view;
  if (chosen?.kind === "partnership" || chosen?.kind === "territory")
    return { ...rest, selection: { kind: chosen.kind, id: chosen.id } };
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

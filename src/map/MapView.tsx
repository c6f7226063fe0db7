import type { PaddingOptions } from "maplibre-gl";
import { useCallback, useEffect, useRef, useState } from "react";
import { concernedEntries } from "../domain/concern.ts";
import { useAtlas, useChangeView, useFiltered, useView } from "../state/atlas.tsx";
import { Attribution } from "./Attribution.tsx";
import { boundsOf, boxAround, showBox } from "./camera.ts";
import { Content } from "./Content.tsx";
import { Controls } from "./Controls.tsx";
import { type Arrangement, arrangementOf, positionOf } from "./geometry/arrangement.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import type { Ground } from "./inputs.ts";
import { Legend } from "./Legend.tsx";
import "./map.css";
import { isOpen, openingLayout, orientationOf } from "./openingLayout.ts";
import { sources } from "./sources/index.ts";
import { type Size, useEngine } from "./useEngine.ts";

export { prepareMap } from "./engine.ts";

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
  /** Called each time that all is drawn. */
  readonly onDrawn: () => void;
  /** Called when the machine cannot draw the map. */
  readonly onFailure: () => void;
}

/** Zooming in by this much opens what is gathered. */
const openingZoom = 1.1;
/** Least width that panels leave to the map for the legend to open by itself, in pixels. */
const leastRoomForLegend = 820;
/** More links than this stay gathered however close the reader comes: they could not be told apart. */
const mostOpenLinks = 400;

/** The map in its two layouts, with its controls and legend: where it stands and how it is seen. */
export function MapView({ boundaries, loadGround, padding, cover, hasStatuses, onDrawn, onFailure }: MapViewProps) {
  const atlas = useAtlas();
  const view = useView();
  const changeView = useChangeView();
  const { entries } = useFiltered();
  const place = useRef<HTMLDivElement>(null);
  const { map, size } = useEngine(place, onFailure);
  const [zoomedIn, setZoomedIn] = useState(false);

  // Panels come and go; the layout and what is gathered depend on the window alone, so that nothing flips beside them.
  const { width, height } = size ?? usualSize;
  const layout = view.layout ?? openingLayout(width, height);
  const arrangement = arrangementOf(layout, orientationOf(width, height));
  const pixel = openingPixel(arrangement, { width, height });
  const span = (arrangement.lanes.to - arrangement.lanes.from) / pixel;
  const areLinksOpen = (zoomedIn && entries.length <= mostOpenLinks) || isOpen(layout, entries.length, span);

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
    if (!map) return undefined;
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

  // The legend opens by itself only where it covers none of the two countries.
  const isRoomy = height >= 740 && width - padding.left - padding.right >= leastRoomForLegend;
  const goHome = () => {
    hasReaderMoved.current = false;
    home(true);
  };
  const fit = () => {
    hasReaderMoved.current = true;
    const concerned = concernedEntries(entries, view.selection);
    const positions = (concerned.length > 0 ? concerned : entries).flatMap(({ parties }) =>
      parties.flatMap(({ territoryId }) => {
        const territory = atlas.territories.get(territoryId);
        return territory ? [positionOf(territory, arrangement)] : [];
      }),
    );
    const box = boxAround(positions);
    if (map && box) showBox(map, box, cover, true);
  };

  return (
    <div className="map" dir="ltr">
      <div
        ref={place}
        className="map-canvas"
        data-layout={layout}
        data-links={areLinksOpen ? "open" : "gathered"}
        data-ready={map ? "true" : "false"}
      />
      {map && size && (
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
          <Legend sources={sources} areLinksOpen={areLinksOpen} hasStatuses={hasStatuses} layout={layout} isRoomy={isRoomy} />
          <Attribution />
          <Content
            map={map}
            sources={sources}
            size={size}
            boundaries={boundaries}
            loadGround={loadGround}
            layout={layout}
            arrangement={arrangement}
            pixel={pixel}
            areLinksOpen={areLinksOpen}
            onDrawn={() => {
              place.current?.setAttribute("data-drawn", "true");
              onDrawn();
            }}
          />
        </>
      )}
    </div>
  );
}

/** What the map is thought to measure until it has been. */
const usualSize: Size = { width: 1440, height: 845 };

/** Room that panels and margins take beside the map and above and below it, in a wide window and a narrow one, in pixels. */
const taken = { wide: { width: 368, height: 240 }, narrow: { width: 60, height: 138 } } as const;

/** A pixel of the screen when the whole sheet fits in the window, in Mercator; whatever panels are open, it stays the same. */
function openingPixel({ extent, labelRoom }: Arrangement, size: Size): number {
  const panels = size.width >= 900 ? taken.wide : taken.narrow;
  const [width, height] = [Math.max(100, size.width - panels.width - labelRoom), Math.max(100, size.height - panels.height)];
  return Math.max((extent[2] - extent[0]) / width, (extent[3] - extent[1]) / height);
}

/** Labels that stand out of the sheet need room as panels do. */
function withLabelRoom(padding: PaddingOptions, { labelRoom }: Arrangement): PaddingOptions {
  return { ...padding, right: (padding.right ?? 0) + labelRoom };
}

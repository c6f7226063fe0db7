import type { PaddingOptions } from "maplibre-gl";
import { useRef } from "react";
import { concernedEntries } from "../domain/concern.ts";
import { useAtlas, useChangeView, useFiltered, useView } from "../state/atlas.tsx";
import { Attribution } from "./Attribution.tsx";
import { boxAround } from "./camera.ts";
import { Content } from "./Content.tsx";
import { ContextNotice } from "./ContextNotice.tsx";
import { Controls } from "./Controls.tsx";
import { areLinksOpenIn, framingOf } from "./framing.ts";
import { positionOf } from "./geometry/arrangement.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import type { Ground } from "./inputs.ts";
import { Legend } from "./Legend.tsx";
import "./map.css";
import { sources } from "./sources/index.ts";
import { useCamera } from "./useCamera.ts";
import { useEngine } from "./useEngine.ts";

export { prepareMap } from "./engine.ts";

interface MapViewProps {
  readonly boundaries: Boundaries;
  /** Loads the land of the neighbours and the waters, which only true geography shows. */
  readonly loadGround: () => Promise<Ground>;
  /** What panels cover, in pixels. */
  readonly padding: Required<PaddingOptions>;
  /** The same when the site opens, whatever is open now. */
  readonly openingPadding: Required<PaddingOptions>;
  /** The same as `padding` with a sheet that lies over the map of a small screen. */
  readonly cover: Required<PaddingOptions>;
  /** Whether the window is small: panels are sheets that lie over the map. */
  readonly isCompact: boolean;
  /** Whether the legend must give the statuses, because no filters do beside it. */
  readonly hasStatuses: boolean;
  /** Called each time that all is drawn. */
  readonly onDrawn: () => void;
  /** Called when the machine cannot draw the map. */
  readonly onFailure: () => void;
}

/** Least room that panels leave to the map for the legend to open by itself, in pixels: it covers none of the countries. */
const roomForLegend = { width: 820, height: 740 } as const;

/** The map in its two layouts, with its controls and legend: where it stands and how it is seen. */
export function MapView({ padding, openingPadding, cover, isCompact, hasStatuses, onDrawn, onFailure, ...loaded }: MapViewProps) {
  const atlas = useAtlas();
  const { layout: chosenLayout, selection } = useView();
  const changeView = useChangeView();
  const { entries } = useFiltered();
  const container = useRef<HTMLDivElement>(null);
  const { map, size } = useEngine(container, onFailure);
  const framing = size && framingOf(chosenLayout, size, openingPadding);
  const camera = useCamera(map, size, framing?.arrangement, padding);
  const areLinksOpen = framing !== undefined && areLinksOpenIn(framing, entries.length, camera.isClose);

  /** Shows what is selected, or all that passes the filters. */
  const fit = () => {
    if (!framing) return;
    const concerned = concernedEntries(entries, selection);
    const positions = (concerned.length > 0 ? concerned : entries).flatMap(({ parties }) =>
      parties.flatMap(({ territoryId }) => {
        const territory = atlas.territories.get(territoryId);
        return territory ? [positionOf(territory, framing.arrangement)] : [];
      }),
    );
    const box = boxAround(positions);
    if (box) camera.goTo(box, cover);
  };

  return (
    <div className="map" dir="ltr" data-compact={isCompact}>
      <div
        ref={container}
        className="map-canvas"
        data-layout={framing?.layout}
        data-links={areLinksOpen ? "open" : "gathered"}
        data-ready={map ? "true" : "false"}
      />
      {map && framing && (
        <>
          <Controls
            map={map}
            layout={framing.layout}
            padding={padding}
            onMove={camera.keep}
            onHome={camera.goHome}
            onFit={fit}
            onLayout={(layout) => changeView((before) => ({ ...before, layout }))}
          />
          <Legend
            sources={sources}
            areLinksOpen={areLinksOpen}
            hasStatuses={hasStatuses}
            layout={framing.layout}
            isRoomy={size.height >= roomForLegend.height && size.width - padding.left - padding.right >= roomForLegend.width}
          />
          <Attribution />
          <ContextNotice map={map} />
          <Content
            {...loaded}
            {...framing}
            map={map}
            sources={sources}
            size={size}
            areLinksOpen={areLinksOpen}
            onDrawn={() => {
              container.current?.setAttribute("data-drawn", "true");
              onDrawn();
            }}
          />
        </>
      )}
    </div>
  );
}

import type { PaddingOptions } from "maplibre-gl";
import { useRef, useState } from "react";
import { concernedEntries } from "../domain/concern.ts";
import type { Atlas } from "../domain/model.ts";
import type { Entry } from "../domain/snapshot.ts";
import { useAtlas, useFiltered, useView } from "../state/atlas.tsx";
import { Attribution } from "./Attribution.tsx";
import { boxAround } from "./camera.ts";
import { Content } from "./Content.tsx";
import { ContextNotice } from "./ContextNotice.tsx";
import { Controls } from "./Controls.tsx";
import { areLinksOpenIn, framingOf } from "./framing.ts";
import { type Arrangement, positionOf } from "./geometry/arrangement.ts";
import type { Mercator } from "./geometry/mercator.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import type { Ground } from "./inputs.ts";
import { Legend } from "./Legend.tsx";
import "./map.css";
import { sources } from "./sources/index.ts";
import { useCamera } from "./useCamera.ts";
import { type Size, useEngine } from "./useEngine.ts";

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
  const { entries } = useFiltered();
  const container = useRef<HTMLDivElement>(null);
  const { map, size } = useEngine(container, onFailure);
  const framing = size && framingOf(chosenLayout, size, openingPadding);
  const camera = useCamera(map, size, framing?.arrangement, padding);
  const [isDrawn, setDrawn] = useState(false);
  const areLinksOpen = framing !== undefined && areLinksOpenIn(framing, entries.length, camera.isClose);

  /** Shows what is selected, or all that passes the filters. */
  const fit = () => {
    const concerned = concernedEntries(entries, selection);
    const box = framing && boxAround(endsOf(concerned.length > 0 ? concerned : entries, atlas, framing.arrangement));
    if (box) camera.goTo(box, cover);
  };

  return (
    <div className="map" dir="ltr" data-compact={isCompact}>
      <div
        ref={container}
        className="map-canvas"
        data-layout={framing?.layout}
        data-links={areLinksOpen ? "open" : "gathered"}
        data-ready={map !== undefined}
        data-drawn={isDrawn}
      />
      {map && framing && (
        <>
          <Controls map={map} layout={framing.layout} padding={padding} onMove={camera.keep} onHome={camera.goHome} onFit={fit} />
          <Legend
            sources={sources}
            areLinksOpen={areLinksOpen}
            hasStatuses={hasStatuses}
            layout={framing.layout}
            isOpen={hasRoomForLegend(size, padding)}
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
              setDrawn(true);
              onDrawn();
            }}
          />
        </>
      )}
    </div>
  );
}

/** Where the parties of some partnerships stand. */
function endsOf(entries: readonly Entry[], atlas: Atlas, arrangement: Arrangement): readonly Mercator[] {
  return entries.flatMap(({ parties }) =>
    parties.flatMap(({ territoryId }) => {
      const territory = atlas.territories.get(territoryId);
      return territory ? [positionOf(territory, arrangement)] : [];
    }),
  );
}

/** Whether panels leave the legend room where it covers none of the two countries. */
function hasRoomForLegend({ width, height }: Size, { left, right }: Required<PaddingOptions>): boolean {
  return height >= roomForLegend.height && width - left - right >= roomForLegend.width;
}

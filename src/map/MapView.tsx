import type { PaddingOptions } from "maplibre-gl";
import { Suspense, useMemo, useRef, useState } from "react";
import { concernedEntries } from "../domain/concern.ts";
import type { Atlas } from "../domain/model.ts";
import type { Entry } from "../domain/snapshot.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useFiltered, useView } from "../state/atlas.tsx";
import type { Layout } from "../state/view.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { later } from "../ui/later.tsx";
import { lettersScale } from "../ui/windowSize.ts";
import { Part } from "../ui/Part.tsx";
import { Attribution } from "./Attribution.tsx";
import { boxAround } from "./camera.ts";
import { Content } from "./Content.tsx";
import { ContextNotice } from "./ContextNotice.tsx";
import { Controls } from "./Controls.tsx";
import { type Arrangement, positionOf } from "./geometry/arrangement.ts";
import type { Size } from "./geometry/faceForm.ts";
import type { Mercator } from "./geometry/mercator.ts";
import type { Rect } from "./geometry/plane.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import type { Ground } from "./inputs.ts";
import { Legend } from "./Legend.tsx";
import { MapDescription } from "./MapDescription.tsx";
import "./map.css";
import { NotYetPrinted } from "./NotYetPrinted.tsx";
import { bareHead, corner, hasRoomAtFoot, type Sheet } from "./sheet.ts";
import { sources } from "./sources/index.ts";
import { useCamera } from "./useCamera.ts";
import { useEngine } from "./useEngine.ts";
import { useSheet } from "./useSheet.ts";

export { prepareMap } from "./engine.ts";

const SaveMap = later(async () => (await import("./plate/SaveMap.tsx")).SaveMap);
const PaperMap = later(async () => (await import("./plate/PaperMap.tsx")).PaperMap);

interface MapViewProps {
  readonly boundaries: Boundaries;
  /** Loads the land of the neighbours and the waters, which only true geography shows. */
  readonly loadGround: () => Promise<Ground>;
  /** What panels cover, in pixels. */
  readonly padding: Required<PaddingOptions>;
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

/** The map in its two layouts, with its controls and legend: where it stands and how it is seen. */
export function MapView({ padding, cover, isCompact, hasStatuses, onDrawn, onFailure, ...loaded }: MapViewProps) {
  const atlas = useAtlas();
  // Face to face says who works with whom, which is the question people come with, in whatever window.
  const { layout = "face", selection } = useView();
  const { entries } = useFiltered();
  const container = useRef<HTMLDivElement>(null);
  const { map, size } = useEngine(container, onFailure);
  const { isSwitchAtFoot, corners, headed, covered } = useHead(size, { padding, cover }, isCompact);
  const room = { padding: headed, corners, cover, about: isCompact ? selection : undefined };
  const laid = useSheet(layout, size, room, loaded.boundaries);
  const camera = useCamera(map, size, laid?.sheet, covered);
  const [isDrawn, setDrawn] = useState(false);
  const hasButtonsAside = isCompact && !selection;
  const covers = useMemo(() => (hasButtonsAside ? coversOf(laid?.sheet, size) : []), [laid, size, hasButtonsAside]);

  /** Shows what is selected, or all that passes the filters. */
  const fit = () => {
    const concerned = concernedEntries(entries, selection);
    const shown = concerned.length > 0 ? concerned : entries;
    const box = laid && boxAround(endsOf(shown, atlas, laid.sheet.arrangement));
    if (box) camera.goTo(box, cover);
  };

  return (
    <div
      className="map"
      dir="ltr"
      data-compact={isCompact}
      data-switch={isSwitchAtFoot ? "foot" : "head"}
      data-ground={hasGround(laid?.sheet)}
    >
      <MapDescription />
      <div ref={container} className="map-canvas" data-layout={layout} data-ready={map !== undefined} data-drawn={isDrawn} />
      {laid && (
        <Content
          {...loaded}
          map={map}
          sources={sources}
          laid={laid}
          covers={covers}
          isCompact={isCompact}
          isDrawn={isDrawn}
          onDrawn={() => {
            setDrawn(true);
            onDrawn();
          }}
        />
      )}
      {map && (
        <>
          <Controls map={map} layout={layout} padding={padding} onMove={camera.keep} onHome={camera.goHome} onFit={fit} />
          <Foot layout={layout} hasStatuses={hasStatuses} loaded={loaded} />
          <Attribution />
          <ContextNotice map={map} />
        </>
      )}
      {isDrawn ? <Printed {...loaded} /> : <NotYetPrinted />}
    </div>
  );
}

interface FootProps extends Pick<MapViewProps, "hasStatuses"> {
  readonly layout: Layout;
  readonly loaded: Pick<MapViewProps, "boundaries" | "loadGround">;
}

/** How to read the map, and how to take it away. */
function Foot({ layout, hasStatuses, loaded }: FootProps) {
  const words = useWords();
  return (
    <div className="map-foot">
      <Legend
        sources={sources}
        layout={layout}
        hasStatuses={hasStatuses}
        isOpen={false}
        foot={
          <Part name={words.say("map.save")}>
            <SaveMap {...loaded} />
          </Part>
        }
      />
    </div>
  );
}

/** What paper says in place of a map that cannot be had. */
function NotPrinted() {
  const words = useWords();
  return (
    <p className="paper-only" dir={words.direction}>
      {words.say("problem.part", { part: words.say("map.title") })}
    </p>
  );
}

/** What is printed of the map, which the first map on the screen does not wait for. */
function Printed(loaded: FootProps["loaded"]) {
  return (
    <Boundary problem={() => <NotPrinted />}>
      <Suspense fallback={<NotYetPrinted />}>
        <PaperMap {...loaded} />
      </Suspense>
    </Boundary>
  );
}

/** Where the switch of layouts stands, and what panels and it leave of the map, in pixels. */
function useHead(size: Size | undefined, { padding, cover }: Pick<MapViewProps, "padding" | "cover">, isCompact: boolean) {
  const isBare = !isCompact && size !== undefined && hasRoomAtFoot(size, padding, lettersScale());
  const headed = useMemo(() => (isBare ? { ...padding, top: bareHead } : padding), [padding, isBare]);
  const covered = useMemo(() => ({ ...cover, top: headed.top }), [cover, headed]);
  return { isSwitchAtFoot: isCompact || isBare, corners: isBare ? corner * lettersScale() : 0, headed, covered };
}

/** Whether the two countries are seen: where ports stand alone they are not. */
const hasGround = (sheet: Sheet | undefined) => !(sheet?.layout === "face" && sheet.face.form.kind === "alone");

/** Where the parties of some partnerships stand. */
function endsOf(entries: readonly Entry[], atlas: Atlas, arrangement: Arrangement): readonly Mercator[] {
  return entries.flatMap(({ parties }) =>
    parties.flatMap(({ territoryId }) => {
      const territory = atlas.territories.get(territoryId);
      return territory ? [positionOf(territory, arrangement)] : [];
    }),
  );
}

/** Size of the buttons that stand on the true map of a small window, in pixels, and where they begin, as a share of its height. */
const buttons = { width: 48, height: 164, top: 0.44 } as const;

/** What controls cover of the true map, in pixels of its sheet; face to face they cover nothing. */
function coversOf(sheet: Sheet | undefined, size: Size | undefined): readonly Rect[] {
  if (!size || sheet?.layout !== "geo") return [];
  const top = buttons.top * size.height - sheet.origin[1];
  const left = -sheet.origin[0];
  return [{ left, top, right: left + buttons.width, bottom: top + buttons.height }];
}

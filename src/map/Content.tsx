import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useChangeView, useFiltered, useSnapshot, useView } from "../state/atlas.tsx";
import { setHovered, useHovered } from "../state/hover.ts";
import type { Layout, View } from "../state/view.ts";
import { usePalette } from "../ui/palette.ts";
import type { Arrangement } from "./geometry/arrangement.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import { atRest, type Ground, type MapInputs } from "./inputs.ts";
import { listenToPointer, type Picked, type ScreenPoint } from "./pointer.ts";
import { createScene, type Scene } from "./scene.ts";
import { visibleFlows } from "./selectors.ts";
import type { MapSource } from "./sources/source.ts";
import { TooltipSlot } from "./TooltipSlot.tsx";
import type { Size } from "./useEngine.ts";

interface ContentProps {
  readonly map: MapLibreMap;
  readonly sources: readonly MapSource[];
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

/** What lies on the map, and what happens when the pointer meets it. */
export function Content({ map, sources, size, loadGround, onDrawn, ...shown }: ContentProps) {
  const { entries } = useFiltered();
  const { selection, isParallelShown } = useView();
  const hovered = useHovered();
  const inputs: MapInputs = {
    ...shown,
    ...atRest(shown.arrangement),
    atlas: useAtlas(),
    snapshot: useSnapshot(),
    words: useWords(),
    palette: usePalette(),
    ground: useGround(shown.layout, loadGround),
    entries,
    selection,
    isParallelShown,
    hovered,
  };
  useScene(map, sources, inputs, onDrawn);
  const pointer = usePointer(map, sources, inputs);
  return hovered && pointer && <TooltipSlot hovered={hovered} at={pointer} flows={visibleFlows(inputs)} size={size} />;
}

/** Shows inputs, and whatever they become. */
function useScene(map: MapLibreMap, sources: readonly MapSource[], inputs: MapInputs, onDrawn: () => void) {
  const scene = useRef<Scene>(undefined);
  const tellDrawn = useEffectEvent(onDrawn);
  useEffect(() => {
    // For whoever watches from outside (tests, the benchmark), too: the first time, and each time, that all is drawn.
    const tell = () => {
      tellDrawn();
      performance.clearMarks("map-idle");
      performance.mark("map-idle");
    };
    const begun = createScene(map, sources, () => map.on("idle", tell));
    scene.current = begun;
    return () => {
      begun.stop();
      map.off("idle", tell);
    };
  }, [map, sources]);
  // Sources compare what they read: only those that are concerned are drawn anew.
  useEffect(() => scene.current?.show(inputs));
}

/** What surrounds the two countries, once true geography has asked for it. */
function useGround(layout: Layout, loadGround: () => Promise<Ground>): Ground | undefined {
  const [ground, setGround] = useState<Ground>();
  useEffect(() => {
    if (layout !== "geo") return undefined;
    let isCurrent = true;
    loadGround().then(
      (loaded) => {
        if (isCurrent) setGround(loaded);
      },
      // Without its surroundings the map still says all that it has to say.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [layout, loadGround]);
  return ground;
}

/** Highlights what the pointer meets and chooses what is clicked. @returns where the pointer is, if it is on the map */
function usePointer(map: MapLibreMap, sources: readonly MapSource[], inputs: MapInputs): ScreenPoint | undefined {
  const changeView = useChangeView();
  const [pointer, setPointer] = useState<ScreenPoint>();
  const choose = useEffectEvent((picked: Picked | undefined) => {
    setHovered(undefined);
    setPointer(undefined);
    changeView((view) => viewAfter(view, picked, inputs));
  });
  useEffect(
    () =>
      listenToPointer(map, sources, {
        onMove: (hovered, at) => {
          setHovered(hovered);
          setPointer(at);
        },
        onChoose: (picked) => choose(picked),
      }),
    [map, sources],
  );
  return pointer;
}

/** The view after a click, as the rule of what was picked has it: by default it is selected. The open sea selects nothing. */
function viewAfter(view: View, picked: Picked | undefined, inputs: MapInputs): View {
  const { selection: _before, ...unselected } = view;
  if (!picked) return unselected;
  const { hovered, rule } = picked;
  if (rule.choose) return rule.choose(view, hovered.id, inputs);
  const { kind, id } = hovered;
  return kind === "partnership" || kind === "territory" ? { ...view, selection: { kind, id } } : unselected;
}

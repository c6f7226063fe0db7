import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useAtlas, useFiltered, useSnapshot, useView } from "../state/atlas.tsx";
import { type Hovered, setHovered, useHovered } from "../state/hover.ts";
import { usePalette } from "../ui/palette.ts";
import { placementNow } from "./camera.ts";
import { inverse, toPlane } from "./geometry/placement.ts";
import type { Spot } from "./geometry/plane.ts";
import type { Boundaries } from "./geometry/shapes.ts";
import { atRest, type Ground, type MapInputs } from "./inputs.ts";
import { pickFrom } from "./pick.ts";
import type { Picture } from "./picture.ts";
import { listenToPointer, type Picked, type ScreenPoint } from "./pointer.ts";
import type { Strand } from "./ports.ts";
import { countsByPort, type Reading } from "./reading.ts";
import { createScene, type Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import type { MapSource } from "./sources/source.ts";
import type { TooltipProps } from "./Tooltip.tsx";
import { TooltipSlot } from "./TooltipSlot.tsx";
import { useGround } from "./useGround.ts";
import type { Laid } from "./useSheet.ts";

interface GroundLayersProps {
  readonly map: MapLibreMap;
  readonly sources: readonly MapSource[];
  readonly laid: Laid;
  readonly boundaries: Boundaries;
  readonly loadGround: () => Promise<Ground>;
  readonly reading: Reading;
  readonly picture: Picture;
  /** Strands that are shown in full. */
  readonly shown: readonly Strand[];
  /** Whether what the pointer rests on is told beside it. */
  readonly isTold: boolean;
  /** What is to be told of something. */
  readonly tell: (hovered: Hovered) => TooltipProps;
  readonly onChoose: (picked: Picked | undefined) => void;
  readonly onDrawn: () => void;
}

/** The ground that MapLibre draws, and the pointer on it. */
export function GroundLayers({ map, sources, laid, loadGround, isTold, tell, onDrawn, ...given }: GroundLayersProps) {
  const { sheet } = laid;
  const hovered = useHovered();
  const inputs = useInputs(laid, given, useGround(sheet.layout, loadGround), hovered);
  useScene(map, sources, inputs, onDrawn);
  const pointer = usePointer(map, sources, sheet, given.picture, given.onChoose);
  return hovered && pointer && isTold && <TooltipSlot {...tell(hovered)} at={pointer} room={map.getContainer()} />;
}

/** All that sources draw from. */
function useInputs(
  { content, sheet }: Laid,
  { boundaries, reading, shown }: Pick<GroundLayersProps, "boundaries" | "reading" | "shown">,
  ground: Ground | undefined,
  hovered: Hovered | undefined,
): MapInputs {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const { selection, isParallelShown } = useView();
  const counts = useMemo(() => countsByPort(shown), [shown]);
  const { lit, chosenPort } = reading;
  const litIds = useMemo(
    // A region that is chosen stands out among those that it is tied to; these have their tints.
    () => new Set(chosenPort === undefined ? (lit ? counts.keys() : []) : [chosenPort]),
    [lit, counts, chosenPort],
  );
  return {
    ...atRest(sheet.arrangement),
    atlas,
    snapshot,
    entries,
    selection,
    hovered,
    isParallelShown,
    palette: usePalette(),
    boundaries,
    ground,
    layout: sheet.layout,
    arrangement: sheet.arrangement,
    counts,
    emptyIds: content.emptyIds,
    litIds,
  };
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

/** Highlights what the pointer meets and tells what is clicked. @returns where the pointer is, if it is on the map */
function usePointer(
  map: MapLibreMap,
  sources: readonly MapSource[],
  { arrangement: { home }, origin: [left, top] }: Sheet,
  picture: Picture,
  onChoose: (picked: Picked | undefined) => void,
): ScreenPoint | undefined {
  const [pointer, setPointer] = useState<ScreenPoint>();
  const pickAbove = useEffectEvent(({ x, y }: ScreenPoint, tolerance: number) => {
    const now = placementNow(map);
    const [homeX, homeY] = toPlane(toPlane([x, y], inverse(now)), home);
    const spot: Spot = [homeX - left, homeY - top];
    return pickFrom(picture, spot, (tolerance * home.scale) / now.scale);
  });
  const choose = useEffectEvent((picked: Picked | undefined) => {
    setPointer(undefined);
    onChoose(picked);
  });
  useEffect(
    () =>
      listenToPointer(map, sources, (at, tolerance) => pickAbove(at, tolerance), {
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

import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { showBox, zoomFor } from "./camera.ts";
import type { Arrangement } from "./geometry/arrangement.ts";
import type { Box } from "./geometry/zones.ts";
import type { Size } from "./useEngine.ts";

/** Zooming in by this much from the opening view brings the reader close. */
const closeness = 1.1;

/** Labels that stand out of the extent need room as panels do. */
function withLabelRoom(padding: Required<PaddingOptions>, { labelRoom }: Arrangement): Required<PaddingOptions> {
  return { ...padding, right: padding.right + labelRoom };
}

/**
 * Shows the opening view of an arrangement, until readers move the map themselves: from then on it stays where it is,
 * whatever panels open or close.
 * @param padding what panels cover, in pixels
 */
export function useCamera(
  map: MapLibreMap | undefined,
  size: Size | undefined,
  arrangement: Arrangement | undefined,
  padding: Required<PaddingOptions>,
) {
  const [isClose, setClose] = useState(false);
  const shown = useRef<Arrangement>(undefined);
  const hasReaderMoved = useRef(false);

  const showOpening = useEffectEvent(() => {
    if (map && arrangement) showBox(map, arrangement.extent, withLabelRoom(padding, arrangement), shown.current !== undefined);
  });
  useEffect(() => {
    if (!map || !size || !arrangement) return;
    const isOtherArrangement = shown.current !== arrangement;
    if (isOtherArrangement) hasReaderMoved.current = false;
    if (!hasReaderMoved.current) showOpening();
    shown.current = arrangement;
    if (isOtherArrangement) setClose(false);
  }, [map, size, arrangement, padding]);

  useEffect(() => {
    if (!map || !arrangement) return undefined;
    const follow = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) hasReaderMoved.current = true;
      const opening = zoomFor(map, arrangement.extent, withLabelRoom(padding, arrangement));
      setClose(map.getZoom() > opening + closeness);
    };
    map.on("moveend", follow);
    return () => void map.off("moveend", follow);
  }, [map, arrangement, padding]);

  return {
    /** Whether the reader has come close. */
    isClose,
    /** Lets the map stay where the reader puts it. */
    keep: () => {
      hasReaderMoved.current = true;
    },
    /** Goes back to the opening view, which follows panels again. */
    goHome: () => {
      hasReaderMoved.current = false;
      if (map && arrangement) showBox(map, arrangement.extent, withLabelRoom(padding, arrangement), true);
    },
    /** Shows a box in what is left of the map, and stays there. */
    goTo: (box: Box, cover: Required<PaddingOptions>) => {
      hasReaderMoved.current = true;
      if (map) showBox(map, box, cover, true);
    },
  };
}

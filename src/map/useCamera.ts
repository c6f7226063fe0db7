import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Layout } from "../state/view.ts";
import { showBox, showHome } from "./camera.ts";
import type { Size } from "./geometry/faceForm.ts";
import type { Box } from "./geometry/zones.ts";
import type { Sheet } from "./sheet.ts";
import { useFollowedFocus } from "./useFollowedFocus.ts";

/** Lets a map be moved by wheel and fingers where that is what they are for. */
function useGestures(map: MapLibreMap | undefined, size: Size | undefined, sheet: Sheet | undefined): void {
  // Where ports stand alone there is no map to move: a finger scrolls the page.
  const isStill = sheet?.layout === "face" && sheet.face.form.kind === "alone";
  useEffect(() => {
    if (!map || !size) return;
    // Where the map is higher than the window, wheel and finger scroll to the rest of it; buttons and two fingers zoom.
    const isTall = document.documentElement.scrollHeight > window.innerHeight;
    const isOneFinger = isTall && matchMedia("(pointer: coarse)").matches;
    for (const [gesture, isOn] of [
      [map.dragPan, !isStill && !isOneFinger],
      [map.scrollZoom, !isStill && !isTall],
      [map.touchZoomRotate, !isStill],
      [map.doubleClickZoom, !isStill],
    ] as const) {
      if (isOn) gesture.enable();
      else gesture.disable();
    }
  }, [map, size, isStill]);
}

/**
 * Shows the opening view of a sheet, until readers move the map themselves: from then on it stays where it is, whatever
 * panels open or close, until they change the layout or ask for the whole, or the focus goes to what lies outside.
 * @param cover what panels cover of the map, in pixels
 */
export function useCamera(
  map: MapLibreMap | undefined,
  size: Size | undefined,
  sheet: Sheet | undefined,
  cover: Required<PaddingOptions>,
) {
  useFollowedFocus(map, cover);
  const shown = useRef<Layout>(undefined);
  const hasReaderMoved = useRef(false);

  const goHome = useEffectEvent((isAnimated: boolean) => {
    if (map && size && sheet) showHome(map, sheet.arrangement.home, size, isAnimated);
  });
  const layout = sheet?.layout;
  const home = sheet?.arrangement.home;
  useEffect(() => {
    if (!map || !size || !home) return;
    const isOtherLayout = shown.current !== layout;
    if (isOtherLayout) hasReaderMoved.current = false;
    if (!hasReaderMoved.current) goHome(shown.current !== undefined);
    shown.current = layout;
  }, [map, size, home, layout]);

  useEffect(() => {
    if (!map) return undefined;
    const follow = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) hasReaderMoved.current = true;
    };
    map.on("moveend", follow);
    return () => void map.off("moveend", follow);
  }, [map]);

  useGestures(map, size, sheet);

  return {
    /** Lets the map stay where the reader puts it. */
    keep: () => {
      hasReaderMoved.current = true;
    },
    /** Goes back to the opening view, which follows panels again. */
    goHome: () => {
      hasReaderMoved.current = false;
      if (map && size && sheet) showHome(map, sheet.arrangement.home, size, true);
    },
    /** Shows a box in what is left of the map, and stays there. */
    goTo: (box: Box, cover: Required<PaddingOptions>) => {
      hasReaderMoved.current = true;
      if (map) showBox(map, box, cover, true);
    },
  };
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import type { LoadFailure } from "../domain/loadFailure.ts";
import { useWords } from "../i18n/words.tsx";
import { usePalette } from "../ui/palette.ts";
import { openMap } from "./engine.ts";
import type { Size } from "./geometry/faceForm.ts";
import { descriptionId } from "./MapDescription.tsx";

/**
 * Opens a map in an element and measures that. Both are known before the first paint when the map was prepared, so
 * that what it shows is worked out once, for the right size.
 * @param onFailure called when the machine cannot draw the map
 * @throws LoadFailure when the worker of the map cannot be loaded, for whoever holds the map to tell
 */
export function useEngine(parent: RefObject<HTMLElement | null>, onFailure: () => void) {
  const words = useWords();
  const palette = usePalette();
  const [map, setMap] = useState<MapLibreMap>();
  const [size, setSize] = useState<Size>();
  const [failure, setFailure] = useState<LoadFailure>();
  // A map lives as long as the page shows it: later palettes and words reach it through its content.
  const open = useEffectEvent((element: HTMLElement) => {
    try {
      return openMap({ parent: element, palette });
    } catch {
      onFailure();
      return undefined;
    }
  });
  useLayoutEffect(() => {
    const element = parent.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const engine = open(element);
    let isCurrent = true;
    engine?.whenLost((lost) => {
      if (isCurrent) setFailure(lost);
    });
    engine?.whenReady(() => {
      if (isCurrent) setMap(engine.map);
    });
    return () => {
      isCurrent = false;
      observer.disconnect();
      setMap(undefined);
      engine?.map.remove();
      engine?.map.getContainer().remove();
    };
  }, [parent]);
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute("aria-label", words.say("map.title"));
    canvas?.setAttribute("aria-describedby", descriptionId);
  }, [map, words]);
  if (failure) throw failure;
  return { map, size };
}

import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { useWords } from "../i18n/words.tsx";

/** A graphics context that comes back sooner than this, in milliseconds, is nothing to tell of. */
const patience = 1500;

/** Tells that the browser has taken the graphics card from the map, as long as it has: MapLibre draws again by itself. */
export function ContextNotice({ map }: { readonly map: MapLibreMap }) {
  const words = useWords();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lose = () => {
      timer = setTimeout(() => setLost(true), patience);
    };
    const restore = () => {
      clearTimeout(timer);
      setLost(false);
    };
    map.on("webglcontextlost", lose);
    map.on("webglcontextrestored", restore);
    return () => {
      clearTimeout(timer);
      map.off("webglcontextlost", lose);
      map.off("webglcontextrestored", restore);
    };
  }, [map]);
  return (
    <output className="map-notice" dir={words.direction}>
      {isLost && <span className="notice">{words.say("problem.context")}</span>}
    </output>
  );
}

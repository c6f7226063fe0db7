import type { Map as MapLibreMap } from "maplibre-gl";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Day } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { placementNow } from "../camera.ts";
import type { Picture } from "../picture.ts";
import type { Sheet } from "../sheet.ts";
import { FaceLines } from "./FaceLines.tsx";
import { GeoLines } from "./GeoLines.tsx";
import "./overlay.css";
import { TargetButtons, type TargetGestures } from "./TargetButtons.tsx";

interface OverlayProps extends TargetGestures {
  /** Absent until it can be drawn on: what lies over it need not wait. */
  readonly map: MapLibreMap | undefined;
  readonly sheet: Sheet;
  readonly picture: Picture;
  /** The day that it shows. */
  readonly day: Day;
  /** Whether the countries are on their way from another layout when it comes. */
  readonly isArriving: boolean;
}

/**
 * All that lies over the ground: lines and names as a picture, and a button for each name. It is laid out in pixels of its
 * sheet and carried along when the camera moves, as a whole.
 */
export function Overlay({ map, sheet, picture, day, isArriving, ...gestures }: OverlayProps) {
  const { direction } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [isLate] = useState(isArriving);
  const isGliding = useGliding(day);
  useCarried(map, sheet, root);
  return (
    <div ref={root} className="map-overlay" data-layout={picture.layout} data-late={isLate} data-gliding={isGliding}>
      <svg className="map-lines" aria-hidden="true">
        <g className="map-carried">
          {picture.layout === "face" ? (
            <FaceLines picture={picture} direction={direction} />
          ) : (
            <GeoLines picture={picture} direction={direction} />
          )}
        </g>
      </svg>
      <div className="map-targets map-carried">
        <TargetButtons targets={picture.targets} {...gestures} />
      </div>
    </div>
  );
}

/** How long ports and strands take from one day to another, with some time to spare, in milliseconds. */
const glideTime = 600;

/** Whether the day has just become another, so that what moves may glide: the style sheet says how, and for whom. */
function useGliding(day: Day): boolean {
  const [shown, setShown] = useState(day);
  const [isGliding, setGliding] = useState(false);
  if (day !== shown) {
    setShown(day);
    setGliding(true);
  }
  useEffect(() => {
    if (!isGliding) return undefined;
    const timer = setTimeout(() => setGliding(false), glideTime);
    return () => clearTimeout(timer);
  }, [isGliding, day]);
  return isGliding;
}

/** Keeps a sheet on the ground that it belongs to, wherever the camera goes: one transform, told to the style sheet. */
function useCarried(map: MapLibreMap | undefined, { arrangement: { home }, origin }: Sheet, root: RefObject<HTMLElement | null>) {
  const [left, top] = origin;
  useEffect(() => {
    const carry = () => {
      const now = map ? placementNow(map) : home;
      const zoom = now.scale / home.scale;
      const x = zoom * (left - home.translate[0]) + now.translate[0];
      const y = zoom * (top - home.translate[1]) + now.translate[1];
      root.current?.style.setProperty("--carried", `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${zoom})`);
      root.current?.style.setProperty("--kept", String(1 / zoom));
    };
    carry();
    map?.on("move", carry);
    map?.on("resize", carry);
    return () => {
      map?.off("move", carry);
      map?.off("resize", carry);
    };
  }, [map, home, left, top, root]);
}

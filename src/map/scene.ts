import type { Map as MapLibreMap } from "maplibre-gl";
import { prefersReducedMotion } from "../ui/media.ts";
import { between } from "./geometry/placement.ts";
import { byZone } from "./geometry/zones.ts";
import { atRest, type MapInputs, type Motion } from "./inputs.ts";
import { shapesNow } from "./selectors.ts";
import type { MapSource } from "./sources/source.ts";
import { createSync } from "./sync.ts";

/** Length of the change of layout and of other movements of the camera, in milliseconds. */
export const movementDuration = 800;
/** How long the limits that a reform removed take to fade, in milliseconds. */
const fadingDuration = 1600;

/** What a map shows, and how it gets there. */
export interface Scene {
  /** Shows inputs that are at rest: at once, or by moving there from those shown before. */
  readonly show: (inputs: MapInputs) => void;
  /** Ends all motion. */
  readonly stop: () => void;
}

/** Tells the progress of a motion, from 0 to 1, frame by frame. @returns how to stop */
function animate(duration: number, onProgress: (progress: number) => void): () => void {
  const start = performance.now();
  let frame = 0;
  const step = (now: number) => {
    // A frame may bear a time just before the start.
    const progress = Math.min(1, Math.max(0, (now - start) / duration));
    if (progress < 1) frame = requestAnimationFrame(step);
    onProgress(progress);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** The countries on their way from some placements to others, slow at both ends. */
function glide(from: Motion["placements"], to: Motion["placements"], progress: number): Motion {
  const eased = progress < 0.5 ? 2 * progress * progress : 1 - (2 - 2 * progress) ** 2 / 2;
  return { placements: byZone((zone) => between(from[zone], to[zone], eased)), isMoving: true, former: undefined };
}

/**
 * The scene of a map: the countries glide from one arrangement to another, and limits that a reform has removed fade away;
 * for those who ask for no motion, all is there at once. The first picture comes before all else.
 * @param onWhole called once everything is shown that belongs there
 */
export function createScene(map: MapLibreMap, sources: readonly MapSource[], onWhole: () => void): Scene {
  const sync = createSync(map, sources);
  let shown: MapInputs | undefined;
  /** What differs from rest at this moment. */
  let motion: Motion | undefined;
  let isWhole = false;
  let stopMotion = () => {};

  const draw = () => {
    if (shown) sync({ ...shown, ...motion }, ({ isFirst = false }) => isWhole || isFirst);
  };
  const complete = () => {
    performance.mark("ground-drawn");
    isWhole = true;
    draw();
    onWhole();
  };
  map.once("idle", complete);

  const run = (duration: number, motionAt: (progress: number) => Motion) => {
    motion = motionAt(0);
    stopMotion = animate(duration, (progress) => {
      motion = progress < 1 ? motionAt(progress) : undefined;
      draw();
    });
  };
  /** Begins the motion that leads from what is seen to what is asked for, if any. */
  const begin = (seen: MapInputs, next: MapInputs) => {
    // In the same layout what panels leave free is laid out anew at once: names and strands do not wait either.
    const isOtherLayout = seen.layout !== next.layout;
    const shapes = shapesNow(seen);
    const isReform = shapes !== shapesNow(next);
    if (!isOtherLayout && !isReform) return;
    stopMotion();
    motion = undefined;
    if (prefersReducedMotion()) return;
    if (isOtherLayout) run(movementDuration, (progress) => glide(seen.placements, next.placements, progress));
    else run(fadingDuration, (progress) => ({ ...atRest(next.arrangement), former: { shapes, opacity: (1 - progress) ** 2 } }));
  };

  return {
    show: (next) => {
      if (shown) begin({ ...shown, ...motion }, next);
      shown = next;
      draw();
    },
    stop: () => {
      stopMotion();
      map.off("idle", complete);
    },
  };
}

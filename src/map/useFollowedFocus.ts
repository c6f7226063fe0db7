import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import { prefersReducedMotion } from "../ui/media.ts";
import { movementDuration } from "./scene.ts";

/** What stays between what has the focus and the edge of what is seen, in pixels. */
const air = 24;

/** How far something must move to lie between two edges, in pixels; nothing while its middle does. */
function wayInto(start: number, end: number, from: number, to: number): number {
  const middle = (start + end) / 2;
  if (middle >= from && middle <= to) return 0;
  const reach = Math.min((to - from) / 2, (end - start) / 2 + air);
  return middle - Math.min(Math.max(middle, from + reach), to - reach);
}

/**
 * Brings what takes the focus on the map into sight, where the reader has moved the map away from it.
 * @param cover what panels cover of it, in pixels
 */
export function useFollowedFocus(map: MapLibreMap | undefined, cover: Required<PaddingOptions>): void {
  // The ground, its lines and what can be pressed lie in one element.
  const root = map?.getContainer().closest<HTMLElement>(".map");
  const follow = useEffectEvent(({ target }: FocusEvent) => {
    if (!map || !root || !(target instanceof HTMLElement) || !target.matches(".map-targets :focus-visible")) return;
    const seen = root.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const x = wayInto(box.left, box.right, seen.left + cover.left, seen.right - cover.right);
    const y = wayInto(box.top, box.bottom, seen.top + cover.top, seen.bottom - cover.bottom);
    if (x !== 0 || y !== 0) map.panBy([x, y], { duration: prefersReducedMotion() ? 0 : movementDuration });
  });
  useEffect(() => {
    const listen = (event: FocusEvent) => follow(event);
    root?.addEventListener("focusin", listen);
    return () => root?.removeEventListener("focusin", listen);
  }, [root]);
}

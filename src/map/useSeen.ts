import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import { placementNow } from "./camera.ts";
import { inverse, toPlane } from "./geometry/placement.ts";
import type { Rect, Spot } from "./geometry/plane.ts";
import type { Sheet } from "./sheet.ts";

/** The camera shows less than all of a sheet from this zoom on, against that of the opening view. */
const closer = 1.2;

/**
 * The part of the true map that the camera shows since it has come closer and to rest, in pixels of its sheet; undefined
 * while all of it is shown, and face to face, where what is shown does not depend on it.
 */
export function useSeen(map: MapLibreMap | undefined, { layout, arrangement: { home }, origin, size }: Sheet): Rect | undefined {
  const [seen, setSeen] = useState<Rect>();
  const [left, top] = origin;
  const { width, height } = size;
  useEffect(() => {
    if (!map || layout !== "geo") return undefined;
    const look = () => {
      const now = placementNow(map);
      const onSheet = (spot: Spot): Spot => {
        const [x, y] = toPlane(toPlane(spot, inverse(now)), home);
        return [x - left, y - top];
      };
      if (now.scale < closer * home.scale) {
        setSeen(undefined);
        return;
      }
      const [west, north] = onSheet([left, top]);
      const [east, south] = onSheet([left + width, top + height]);
      setSeen({ left: west, top: north, right: east, bottom: south });
    };
    // A reader who has come closer stays there when the sheet changes: the camera need not move for it to show a part.
    look();
    map.on("moveend", look);
    return () => {
      map.off("moveend", look);
      setSeen(undefined);
    };
  }, [map, layout, home, left, top, width, height]);
  return seen;
}

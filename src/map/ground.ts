import type { Atlas } from "../domain/model.ts";
import type { Ground } from "./geometry/faceSheet.ts";
import { insideSpots } from "./geometry/insideSpots.ts";
import { frameOf } from "./geometry/plane.ts";
import { toMercator } from "./geometry/mercator.ts";
import type { Shapes } from "./geometry/shapes.ts";
import { byZone, zoneOf } from "./geometry/zones.ts";

/** What geometry must know of the ground of a day: how far each zone reaches, and where in a region a leader may end. */
export function groundOf(atlas: Atlas, shapes: Shapes): Ground {
  const surfaces = [...shapes.regions, ...shapes.others];
  const frames = byZone((zone) =>
    frameOf(surfaces.filter((surface) => surface.zone === zone).flatMap(({ polygons }) => polygons)),
  );
  const byId = new Map(surfaces.map((surface) => [surface.id, surface]));
  return {
    frames,
    targetOf: (portId) => {
      const surface = byId.get(portId);
      const territory = atlas.territories.get(portId);
      const spots = surface ? insideSpots(surface.polygons) : [];
      const zone = surface?.zone ?? (territory ? zoneOf(territory) : "fr");
      // A former region has no surface of its own today: its leader ends where it stood.
      return {
        zone,
        spots: spots.length > 0 || !territory ? spots : [{ spot: toMercator(...territory.point), depth: Infinity }],
      };
    },
  };
}

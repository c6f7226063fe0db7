import type { Atlas, Territory } from "../model.ts";
import { regionIdsOn } from "../succession.ts";

/**
 * How near a territory is to a place that is asked for: the place itself; within it; in its département or province, or
 * that; elsewhere in its region, or that.
 */
export type Nearness = 0 | 1 | 2 | 3;

/** The farthest that is of a place itself and not of what is around it. */
export const within: Nearness = 1;

/** The département or province that a territory is or lies in. */
const departmentIdOf = ({ level, id, parentId }: Territory) => (level === "department" ? id : parentId);

/** Whether a territory ever lay in a region that no longer exists. */
const layIn = (atlas: Atlas, region: Territory, territory: Territory): boolean => {
  const departmentId = departmentIdOf(territory);
  return departmentId !== undefined && (atlas.departmentsByRegion.get(region.id) ?? []).includes(departmentId);
};

const isFormerRegion = ({ level, validTo }: Territory) => level === "region" && validTo !== undefined;

/** How near a territory is to a place; absent where they have no region in common. A former region is around what it held. */
function nearnessOf(atlas: Atlas, place: Territory, territory: Territory): Nearness | undefined {
  if (territory.id === place.id) return 0;
  if (territory.parentId === place.id || territory.intermunicipality?.id === place.id) return 1;
  const regionIds = (one: Territory) => regionIdsOn(atlas, one, atlas.edition.date);
  if (place.level === "region") {
    const isWithin = isFormerRegion(place) ? layIn(atlas, place, territory) : regionIds(territory).includes(place.id);
    return isWithin ? 1 : undefined;
  }
  const departmentId = departmentIdOf(place);
  if (departmentId !== undefined && departmentIdOf(territory) === departmentId) return 2;
  if (isFormerRegion(territory)) return layIn(atlas, territory, place) ? 3 : undefined;
  const around = regionIds(place);
  return regionIds(territory).some((id) => around.includes(id)) ? 3 : undefined;
}

/** The least of some figures, of those that are there. */
const least = <Figure extends number>(figures: readonly (Figure | undefined)[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (best, next) => (best === undefined || (next !== undefined && next < best) ? next : best),
    undefined,
  );

/**
 * How near some territories, of a partnership or a request, come to all of some places, 0 the nearest.
 * @param places each with its namesakes, of which one is enough
 * @param farthest how near the nearest must come to each place
 */
export function nearnessToAll(
  atlas: Atlas,
  places: readonly (readonly Territory[])[],
  territories: readonly Territory[],
  farthest: Nearness,
): number | undefined {
  let sum = 0;
  for (const place of places) {
    const nearest = least(place.flatMap((one) => territories.map((territory) => nearnessOf(atlas, one, territory))));
    if (nearest === undefined || nearest > farthest) return undefined;
    sum += nearest;
  }
  return sum;
}

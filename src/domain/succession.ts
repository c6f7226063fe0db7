import { group, max } from "d3-array";
import { addDays, isValidOn } from "./dates.ts";
import type { Atlas, Day, Territory } from "./model.ts";
import { type Shore, shoreFacts } from "./shores.ts";

/** A share of a former region: the region that took it over, and the departments or provinces that prove it. */
export interface Share {
  readonly regionId: string;
  readonly departmentIds: readonly string[];
}

/** Regions of a shore that exist on that day, in their customary order. */
export function regionsOn(atlas: Atlas, day: Day, shore: Shore): readonly Territory[] {
  return [...atlas.territories.values()]
    .filter((territory) => territory.level === "region" && territory.shore === shore && isValidOn(territory, day))
    .sort(shoreFacts[shore].compareRegions);
}

/** Region that holds a department (or province) on that day. */
function regionOfDepartment(atlas: Atlas, departmentId: string, day: Day): string | undefined {
  return atlas.membershipsByDepartment.get(departmentId)?.find((membership) => isValidOn(membership, day))?.regionId;
}

/** Departments (or provinces) that belong to a region during its life. */
function departmentsOf(atlas: Atlas, regionId: string): readonly string[] {
  return atlas.departmentsByRegion.get(regionId) ?? [];
}

/** How the departments of a region are shared among the regions of another day: its heirs later, its forebears earlier. */
function sharesOn(atlas: Atlas, regionId: string, day: Day): readonly Share[] {
  const shares = group(departmentsOf(atlas, regionId), (departmentId) => regionOfDepartment(atlas, departmentId, day));
  return [...shares].flatMap(([id, departmentIds]) => (id === undefined ? [] : { regionId: id, departmentIds }));
}

/**
 * Regions of that day that a territory lies in.
 * A region that no longer exists (or not yet) answers with all the regions that share its departments: it is for the
 * caller to say that this is an inheritance and not a signature.
 */
export function regionIdsOn(atlas: Atlas, territory: Territory, day: Day): readonly string[] {
  if (territory.level === "region") {
    return isValidOn(territory, day) ? [territory.id] : sharesOn(atlas, territory.id, day).map(({ regionId }) => regionId);
  }
  const departmentId = territory.level === "department" ? territory.id : territory.parentId;
  const regionId = departmentId && regionOfDepartment(atlas, departmentId, day);
  return regionId ? [regionId] : [];
}

export const successions = ["renamed", "enlarged", "merged", "split"] as const;
/**
 * What became of a region: it goes on with the same departments under another name, goes on with parts of others added,
 * was merged with others that were whole as well, or was split among several.
 */
export type Succession = (typeof successions)[number];

/** Heirs of a region that has ended, on the day it ended; empty for one that still exists. */
export function heirsOf(atlas: Atlas, region: Territory): { succession: Succession; heirs: readonly Share[] } | undefined {
  if (region.validTo === undefined) return undefined;
  const heirs = sharesOn(atlas, region.id, region.validTo);
  const heir = heirs[0];
  if (heirs.length !== 1 || !heir) return { succession: "split", heirs };
  const sisters = sharesOn(atlas, heir.regionId, addDays(region.validTo, -1)).filter(({ regionId }) => regionId !== region.id);
  const isWhole = ({ regionId, departmentIds }: Share) => departmentIds.length === departmentsOf(atlas, regionId).length;
  return { succession: sisters.length === 0 ? "renamed" : sisters.some(isWhole) ? "merged" : "enlarged", heirs };
}

/** Regions that a region took over from, on the eve of its birth; empty for one whose birth we do not know. */
export function forebearsOf(atlas: Atlas, region: Territory, eve: Day): readonly Share[] {
  return region.validFrom === undefined ? [] : sharesOn(atlas, region.id, eve);
}

/**
 * Ids of the regions that go on mainly in a region which is still to come on that day: those of which no other takes more;
 * all that it takes over from when it takes the largest part of none.
 */
export function mainForebearsOf(atlas: Atlas, region: Territory, day: Day): readonly string[] {
  const former = sharesOn(atlas, region.id, day);
  const main = former.filter(({ regionId, departmentIds }) => {
    const end = atlas.territories.get(regionId)?.validTo;
    const parts = end === undefined ? [] : sharesOn(atlas, regionId, end);
    return parts.every((part) => part.departmentIds.length <= departmentIds.length);
  });
  return (main.length > 0 ? main : former).map(({ regionId }) => regionId);
}

/**
 * First day of the era that a day falls in: regions are the same throughout an era. Eras change where a membership
 * begins or ends.
 */
export function eraOn(atlas: Atlas, day: Day): Day {
  const changes = [...atlas.membershipsByDepartment.values()]
    .flat()
    .flatMap(({ validFrom, validTo }) => [validFrom ?? [], validTo ?? []].flat());
  return max(changes.filter((change) => change <= day)) ?? "0000-01-01";
}

import type { Atlas, Territory } from "../model.ts";

/** Whether a territory lies in another, at any time: a town in its province and its regions, a province in its regions. */
export function liesIn(atlas: Atlas, territory: Territory, holder: Territory): boolean {
  const departmentId = territory.level === "department" ? territory.id : territory.parentId;
  if (departmentId === undefined || territory.id === holder.id) return false;
  return departmentId === holder.id || (atlas.departmentsByRegion.get(holder.id) ?? []).includes(departmentId);
}

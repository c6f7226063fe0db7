import { max, sum } from "d3-array";
import { concernsDirectly } from "../concern.ts";
import { otherShore } from "../shores.ts";
import type { Age, Entry } from "../snapshot.ts";
import type { Placed, Profile, Register } from "./register.ts";

/** Ties of one kind between what surrounds two authorities, and how strong they are together, from 0 to 1. */
export interface Bundle {
  readonly entries: readonly Entry[];
  readonly strength: number;
}

/** Ties between what surrounds two authorities, theirs left out. */
export interface Ties {
  readonly regions: Bundle;
  readonly above: Bundle;
  readonly neighbours: Bundle;
}

/** What a tie is worth by its age. */
const ageValue: Readonly<Record<Age, number>> = { recent: 1, ageing: 0.75, old: 0.4, undated: 0.4 };

/** Ties beyond so many say nothing new. */
const manyTies = 5;
const manyNeighbours = 3;

/** Ties as a part of many, a silent one counting less than a living one. */
function bundleOf(entries: readonly Entry[], many: number): Bundle {
  return { entries, strength: Math.min(1, sum(entries, ({ age }) => ageValue[age]) / many) };
}

/** Ties of which the most alive tells how strong they are: one is enough to be joined. */
const bundleToJoin = (entries: readonly Entry[]): Bundle => ({
  entries,
  strength: max(entries, ({ age }) => ageValue[age]) ?? 0,
});

/**
 * Whether a place is the authority, or lies in what it stands for among its neighbours: a town's département, a département,
 * a region.
 */
function isNear(
  { territoryId, departmentId }: Placed,
  { territory, departmentId: home, regionIds }: Profile,
  entry: Entry,
): boolean {
  if (territoryId === territory.id) return true;
  return territory.level === "region"
    ? entry.regionIds[territory.shore].some((id) => regionIds.includes(id))
    : home !== undefined && departmentId === home;
}

/** Whether a party is what holds an authority: its département or province, or its region. */
const isAbove = ({ territoryId, isAuthority }: Placed, { territory, departmentId, regionIds }: Profile) =>
  isAuthority && territoryId !== territory.id && (territoryId === departmentId || regionIds.includes(territoryId));

/**
 * Whether a party is a neighbour: an authority in the département of a town, or in another one of the region of a
 * département; neither what holds it, nor a former region that did.
 */
function isNeighbour(place: Placed, own: Profile, entry: Entry): boolean {
  const { territory, departmentId, regionIds } = own;
  if (!place.isAuthority || place.departmentId === undefined || territory.level === "region") return false;
  if (place.territoryId === territory.id || isAbove(place, own)) return false;
  if (territory.level !== "department") return place.departmentId === departmentId;
  return place.departmentId !== departmentId && entry.regionIds[territory.shore].some((id) => regionIds.includes(id));
}

/** Ties between an authority and those of the other shore, worked out once for each province or region there. */
export function createTies({ running, placesOn }: Register, own: Profile): (its: Profile) => Ties {
  const shore = own.territory.shore;
  const there = otherShore(shore);
  const mine = running.filter(
    (entry) => entry.regionIds[shore].some((id) => own.regionIds.includes(id)) && !concernsDirectly(entry, own.territory.id),
  );
  const above = mine.filter((entry) => placesOn(entry, shore).some((place) => isAbove(place, own)));
  const neighbours = mine.filter((entry) => placesOn(entry, shore).some((place) => isNeighbour(place, own, entry)));
  const known = new Map<string, Ties>();
  return (its) => {
    // A town without partnerships has the ties of any other in its province.
    const key = its.entries.length > 0 || its.territory.level !== "municipality" ? its.territory.id : (its.departmentId ?? "");
    const found = known.get(key);
    if (found) return found;
    // What ties the two themselves is theirs, and speaks of no other way from one to the other.
    const between = (entries: readonly Entry[]) => entries.filter((entry) => !concernsDirectly(entry, its.territory.id));
    const ties: Ties = {
      regions: bundleOf(
        between(mine).filter((entry) => entry.regionIds[there].some((id) => its.regionIds.includes(id))),
        manyTies,
      ),
      above: bundleToJoin(between(above).filter((entry) => placesOn(entry, there).some((place) => isAbove(place, its)))),
      neighbours: bundleOf(
        neighbours.filter((entry) => placesOn(entry, there).some((place) => isNear(place, its, entry))),
        manyNeighbours,
      ),
    };
    known.set(key, ties);
    return ties;
  };
}

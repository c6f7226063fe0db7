import { group } from "d3-array";
import { isValidOn } from "../dates.ts";
import type { Atlas, Request, Territory, ThemeId } from "../model.ts";
import { otherShore, type Shore } from "../shores.ts";
import type { Entry, Snapshot } from "../snapshot.ts";
import { regionIdsOn } from "../succession.ts";
import { type Landscape, landscapesOf, type PlacedLandscapes } from "./landscapes.ts";

/** All that candidates are weighed by. */
export interface Ground {
  readonly atlas: Atlas;
  readonly snapshot: Snapshot;
  /** Every authority that could be weighed: those of the atlas, and of the gazetteer once it is there. */
  readonly territories: ReadonlyMap<string, Territory>;
  readonly landscapes?: PlacedLandscapes;
}

/** An authority with what the atlas knows of it. */
export interface Profile {
  readonly territory: Territory;
  readonly departmentId: string | undefined;
  readonly regionIds: readonly string[];
  /** Partnerships of its own that have not ended. */
  readonly entries: readonly Entry[];
  readonly themes: ReadonlySet<ThemeId>;
  readonly toolIds: ReadonlySet<string>;
  /** What it asks for, as far as a source is sure of it. */
  readonly requests: readonly Request[];
  readonly landscapes: readonly Landscape[];
}

/** Ties between what surrounds two authorities, theirs left out. */
export interface Ties {
  readonly regions: readonly Entry[];
  readonly above: readonly Entry[];
  readonly neighbours: readonly Entry[];
}

/** What most authorities have of everything: shared, since tens of thousands are weighed at a time. */
const none: readonly never[] = [];
const nothing: ReadonlySet<never> = new Set();

/** Département or province of a territory: itself, when it is one. */
export const departmentOf = ({ level, id, parentId }: Territory) => (level === "department" ? id : parentId);

/** Who a party lies in, by its territory: itself, its département or province, its regions. */
interface Placed {
  readonly territoryId: string;
  readonly departmentId: string | undefined;
}

/** Registers already made: the same ground is asked again at every touch of a wish. */
const knownRegisters = new WeakMap<Ground, Register>();

/** What is known of authorities and of ties between places at a date, looked up by id. */
export function registerOf(ground: Ground): Register {
  const known = knownRegisters.get(ground) ?? createRegister(ground);
  knownRegisters.set(ground, known);
  return known;
}

function createRegister({ atlas, snapshot, territories, landscapes }: Ground) {
  const { today } = snapshot;
  const running = snapshot.entries.filter(({ standing }) => standing.status !== "ended");
  const own = group(
    running.flatMap((entry) => [...new Set(entry.parties.map(({ territoryId }) => territoryId))].map((id) => ({ id, entry }))),
    ({ id }) => id,
  );
  const asked = group(
    snapshot.requests.filter(({ confidence }) => confidence !== "low"),
    ({ territoryId }) => territoryId,
  );
  const regionsByDepartment = new Map<string | undefined, readonly string[]>();
  const regionsOf = (territory: Territory): readonly string[] => {
    if (territory.level === "region") return regionIdsOn(atlas, territory, today);
    const departmentId = departmentOf(territory);
    const known = regionsByDepartment.get(departmentId) ?? regionIdsOn(atlas, territory, today);
    regionsByDepartment.set(departmentId, known);
    return known;
  };
  const profileOf = (territory: Territory): Profile => {
    const entries = own.get(territory.id)?.map(({ entry }) => entry) ?? none;
    const requests = asked.get(territory.id) ?? none;
    const isKnown = entries.length + requests.length > 0;
    return {
      territory,
      departmentId: departmentOf(territory),
      regionIds: regionsOf(territory),
      entries,
      themes: isKnown ? new Set([...entries, ...requests].flatMap(({ themes }) => themes)) : nothing,
      toolIds: isKnown ? new Set(entries.flatMap(({ toolIds }) => toolIds)) : nothing,
      requests,
      landscapes: landscapesOf(territory, landscapes),
    };
  };
  const placesOn = (entry: Entry, shore: Shore): readonly Placed[] =>
    entry.parties.flatMap(({ shore: of, territoryId }) => {
      const territory = of === shore ? atlas.territories.get(territoryId) : undefined;
      return territory ? [{ territoryId, departmentId: departmentOf(territory) }] : [];
    });
  /** Départements and regions in which anything was ever known, ended or not. */
  const touched = new Set(
    snapshot.entries.flatMap((entry) => [
      ...entry.regionIds.fr,
      ...entry.regionIds.ma,
      ...(["fr", "ma"] as const).flatMap((shore) => placesOn(entry, shore).flatMap(({ departmentId }) => departmentId ?? [])),
    ]),
  );
  /** Authorities that exist at the date, on each shore. */
  const profiles = group(
    [...territories.values()].filter((territory) => territory.level !== "other" && isValidOn(territory, today)).map(profileOf),
    ({ territory }) => territory.shore,
  );
  return { running, profileOf, placesOn, touched, profilesOn: (shore: Shore) => profiles.get(shore) ?? none };
}
export type Register = ReturnType<typeof createRegister>;

/** Whether a place is the authority, or lies in what it stands for among its neighbours: a town's département, a département, a region. */
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

/** Whether a place is what holds an authority: its département or province, or its region. */
const isAbove = ({ territoryId }: Placed, { territory, departmentId, regionIds }: Profile) =>
  territoryId !== territory.id && (territoryId === departmentId || regionIds.includes(territoryId));

/** Whether a place is a neighbour: in the département of a town, in the region of a département; not what holds it. */
function isNeighbour(place: Placed, own: Profile, entry: Entry): boolean {
  const { territory, departmentId, regionIds } = own;
  if (place.territoryId === territory.id || isAbove(place, own) || territory.level === "region") return false;
  if (territory.level !== "department") return departmentId !== undefined && place.departmentId === departmentId;
  return place.departmentId !== departmentId && entry.regionIds[territory.shore].some((id) => regionIds.includes(id));
}

/** Ties between an authority and those of the other shore, worked out once for each province or region there. */
export function createTies({ running, placesOn }: Register, own: Profile): (its: Profile) => Ties {
  const shore = own.territory.shore;
  const there = otherShore(shore);
  const mine = running.filter(
    (entry) =>
      entry.regionIds[shore].some((id) => own.regionIds.includes(id)) &&
      entry.parties.every(({ territoryId }) => territoryId !== own.territory.id),
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
    const between = (entries: readonly Entry[]) =>
      entries.filter(({ parties }) => parties.every(({ territoryId }) => territoryId !== its.territory.id));
    const ties: Ties = {
      regions: between(mine).filter((entry) => entry.regionIds[there].some((id) => its.regionIds.includes(id))),
      above: between(above).filter((entry) => placesOn(entry, there).some((place) => isAbove(place, its))),
      neighbours: neighbours.filter((entry) => placesOn(entry, there).some((place) => isNear(place, its, entry))),
    };
    known.set(key, ties);
    return ties;
  };
}

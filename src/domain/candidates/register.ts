import { group } from "d3-array";
import { isValidOn } from "../dates.ts";
import type { Atlas, Request, Territory, ThemeId } from "../model.ts";
import { authorityIdsOf, isAuthority, type Shore, shores } from "../shores.ts";
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
  /** Partnerships of its own that have not ended; those of an actor that is placed on it are not its own. */
  readonly entries: readonly Entry[];
  readonly themes: ReadonlySet<ThemeId>;
  readonly toolIds: ReadonlySet<string>;
  /** What it asks for; what a source is sure of first. */
  readonly requests: readonly Request[];
  readonly landscapes: readonly Landscape[];
}

/** What most authorities have of everything: shared, since tens of thousands are weighed at a time. */
const none: readonly never[] = [];
const nothing: ReadonlySet<never> = new Set();

/** Whether it is sure that something is asked for. */
export const isSure = ({ confidence }: Request): boolean => confidence !== "low";

/** Département or province of a territory: itself, when it is one. */
export const departmentOf = ({ level, id, parentId }: Territory) => (level === "department" ? id : parentId);

/** Where a party stands: its territory, and the département or province of that. */
export interface Placed {
  readonly territoryId: string;
  readonly departmentId: string | undefined;
  /** Whether the territory is the party; else it is an actor that is placed there. */
  readonly isAuthority: boolean;
}

/** Registers already made: the same ground is asked again at every touch of a wish. */
const knownRegisters = new WeakMap<Ground, Register>();

/** What is known of authorities and of ties between places at a date, looked up by id. */
export function registerOf(ground: Ground): Register {
  const known = knownRegisters.get(ground) ?? createRegister(ground);
  knownRegisters.set(ground, known);
  return known;
}

/** Tells what is known of an authority, and remembers it. */
function createProfileReader(
  { atlas, snapshot, landscapes }: Ground,
  running: readonly Entry[],
): (territory: Territory) => Profile {
  const { today } = snapshot;
  const own = group(
    running.flatMap((entry) => authorityIdsOf(entry.parties).map((id) => ({ id, entry }))),
    ({ id }) => id,
  );
  const asked = group(
    snapshot.requests.toSorted((a, b) => Number(isSure(b)) - Number(isSure(a))),
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
  const profiles = new Map<string, Profile>();
  const createProfile = (territory: Territory): Profile => {
    const entries = own.get(territory.id)?.map(({ entry }) => entry) ?? none;
    const requests = asked.get(territory.id) ?? none;
    const isKnown = entries.length + requests.length > 0;
    return {
      territory,
      departmentId: departmentOf(territory),
      regionIds: regionsOf(territory),
      entries,
      themes: isKnown ? new Set([...entries, ...requests.filter(isSure)].flatMap(({ themes }) => themes)) : nothing,
      toolIds: isKnown ? new Set(entries.flatMap(({ toolIds }) => toolIds)) : nothing,
      requests,
      landscapes: landscapesOf(territory, landscapes),
    };
  };
  return (territory) => {
    const profile = profiles.get(territory.id) ?? createProfile(territory);
    profiles.set(territory.id, profile);
    return profile;
  };
}

function createRegister(ground: Ground) {
  const { atlas, snapshot, landscapes } = ground;
  const running = snapshot.entries.filter(({ standing }) => standing.status !== "ended");
  const profileOf = createProfileReader(ground, running);
  const placesOn = (entry: Entry, shore: Shore): readonly Placed[] =>
    entry.parties.flatMap((party) => {
      const territory = party.shore === shore ? atlas.territories.get(party.territoryId) : undefined;
      return territory
        ? [{ territoryId: territory.id, departmentId: departmentOf(territory), isAuthority: isAuthority(party) }]
        : [];
    });
  /** Départements and regions in which anything was ever known, ended or not. */
  const touched = new Set(
    snapshot.entries.flatMap((entry) => [
      ...entry.regionIds.fr,
      ...entry.regionIds.ma,
      ...shores.flatMap((shore) => placesOn(entry, shore).flatMap(({ departmentId }) => departmentId ?? [])),
    ]),
  );
  return {
    running,
    profileOf,
    placesOn,
    touched,
    /** Whether it is an authority that exists at the date. */
    isThere: (territory: Territory) => territory.level !== "other" && isValidOn(territory, snapshot.today),
    areLandscapesKnown: landscapes !== undefined,
  };
}
export type Register = ReturnType<typeof createRegister>;

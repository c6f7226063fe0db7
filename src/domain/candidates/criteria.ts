import type { Territory, ThemeId } from "../model.ts";
import { otherShore, territoryIdsOn } from "../shores.ts";
import type { Entry } from "../snapshot.ts";
import type { CriterionId, Evidence, Wishes } from "./model.ts";
import { isSure, type Profile, type Register } from "./register.ts";
import type { Ties } from "./ties.ts";

/** Two authorities of different shores, and what lies between them. */
export interface Pair {
  readonly own: Profile;
  readonly its: Profile;
  readonly ties: Ties;
  /** Themes and tools to work on: those wished for, else those of the authority itself. */
  readonly asked: Asked;
  readonly register: Register;
}

interface Asked {
  readonly themes: readonly ThemeId[];
  readonly toolIds: readonly string[];
}

/** What is looked for: what is wished for, else what the authority works on itself. */
export function askedOf(own: Profile, { themes, toolIds }: Wishes): Asked {
  return {
    themes: themes.length > 0 ? themes : [...own.themes],
    toolIds: toolIds.length > 0 ? toolIds : [...own.toolIds],
  };
}

/**
 * How far a criterion holds of a pair: from 1, wholly for, to -1, wholly against; 0 when it says nothing; undefined when
 * what it asks about is not known, which counts neither way.
 */
export interface Criterion<Asked = Pair> {
  readonly valueOf: (pair: Asked) => number | undefined;
  /** What to show of it, for one that says something. */
  readonly evidenceOf: (pair: Asked) => Evidence;
}

/** Two authorities, and what is known of all. */
type Alike = Pick<Pair, "own" | "its" | "register">;

const isFresh = ({ age }: Entry) => age === "recent" || age === "ageing";

/** So many living partners are usual; with each of the next ones there is less room for another. */
const usualPartners = 2;
const crowd = 4;

type TieCriterion = Extract<Evidence, { readonly entries: readonly Entry[] }>["criterion"];
const tied = (criterion: TieCriterion, entries: readonly Entry[]): Evidence => ({
  criterion,
  entries,
  isSilent: entries.every((entry) => !isFresh(entry)),
});

/** What either asks for that names the other, what is sure of it first. */
const namingRequest = (own: Profile, its: Profile) =>
  [...its.requests, ...own.requests]
    .toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)))
    .find(({ soughtTerritoryId }) => soughtTerritoryId === own.territory.id || soughtTerritoryId === its.territory.id);

/** The part of what is asked for that is there. */
function part<Value>(asked: readonly Value[], there: ReadonlySet<Value>): number | undefined {
  return asked.length === 0 || there.size === 0 ? undefined : asked.filter((one) => there.has(one)).length / asked.length;
}

/** Themes that an authority works on, of those that are asked for, and what says so. */
export function themesEvidence(asked: readonly ThemeId[], its: Profile): Extract<Evidence, { readonly criterion: "themes" }> {
  const themes = asked.filter((theme) => its.themes.has(theme));
  const isAbout = ({ themes: told }: { readonly themes: readonly ThemeId[] }) => themes.some((theme) => told.includes(theme));
  return { criterion: "themes", themes, works: its.entries.filter(isAbout), requests: its.requests.filter(isAbout) };
}

/** How many partners of the other shore something was heard of in the last ten years. */
const partnerCount = ({ territory, entries }: Profile) =>
  new Set(entries.filter(isFresh).flatMap(({ parties }) => territoryIdsOn(parties, otherShore(territory.shore)))).size;

/** How many times the greater of two numbers is the smaller: the same from either side. */
const timesOf = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

/** Whether it is known where an authority lies: not of a municipality that has but the place of its province. */
export const isPlaced = ({ level, pointBasis }: Territory): boolean => level !== "municipality" || pointBasis !== "parent";

/** What makes two authorities alike, on whichever shore they are, whatever lies between them. */
export const likenessCriteria: Readonly<Record<"level" | "size" | "landscape", Criterion<Alike>>> = {
  level: {
    valueOf: ({ own, its }) => (own.territory.level === its.territory.level ? 1 : 0.5),
    evidenceOf: ({ own, its }) => ({
      criterion: "level",
      isSame: own.territory.level === its.territory.level,
      level: its.territory.level,
    }),
  },
  size: {
    // As many people: 1. Ten times as many: 0. A hundred times, or more: -1.
    valueOf: ({ own, its }) => {
      const [mine, theirs] = [own.territory.population?.count, its.territory.population?.count];
      return mine && theirs ? Math.max(-1, 1 - Math.log10(timesOf(mine, theirs))) : undefined;
    },
    evidenceOf: ({ own, its }) => {
      const [mine, theirs] = [own.territory.population, its.territory.population];
      if (!mine || !theirs) throw new Error("a population is not known");
      const times = timesOf(mine.count, theirs.count);
      return { criterion: "size", own: mine, its: theirs, likeness: times <= 3 ? "alike" : times <= 10 ? "near" : "far" };
    },
  },
  landscape: {
    valueOf: ({ own, its, register }) => {
      let shared = 0;
      for (const one of own.landscapes) if (its.landscapes.includes(one)) shared += 1;
      if (shared > 0) return shared / (own.landscapes.length + its.landscapes.length - shared);
      return register.areLandscapesKnown && isPlaced(own.territory) && isPlaced(its.territory) ? 0 : undefined;
    },
    evidenceOf: ({ own, its }) => ({
      criterion: "landscape",
      landscapes: own.landscapes.filter((one) => its.landscapes.includes(one)),
      others: its.landscapes.filter((one) => !own.landscapes.includes(one)),
    }),
  },
};

/** What an authority and a candidate are weighed by. */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  seeks: {
    valueOf: ({ own, its }) => {
      const naming = namingRequest(own, its);
      const request = naming ?? its.requests[0];
      if (!request) return 0;
      // What no source is sure of speaks half as loud.
      return (naming ? 1 : 0.75) * (isSure(request) ? 1 : 0.5);
    },
    evidenceOf: ({ own, its }) => {
      const naming = namingRequest(own, its);
      const request = naming ?? its.requests[0];
      if (!request) throw new Error("nothing is sought");
      return { criterion: "seeks", request, isNamed: naming !== undefined, isMutual: own.requests.length > 0 };
    },
  },
  themes: {
    valueOf: ({ asked, its }) => part(asked.themes, its.themes),
    evidenceOf: ({ asked, its }) => themesEvidence(asked.themes, its),
  },
  tools: {
    valueOf: ({ asked, its }) => part(asked.toolIds, its.toolIds),
    evidenceOf: ({ asked, its }) => ({ criterion: "tools", toolIds: asked.toolIds.filter((id) => its.toolIds.has(id)) }),
  },
  ...likenessCriteria,
  regions: {
    valueOf: ({ ties }) => ties.regions.strength,
    evidenceOf: ({ ties }) => tied("regions", ties.regions.entries),
  },
  above: {
    valueOf: ({ ties }) => ties.above.strength,
    evidenceOf: ({ ties }) => tied("above", ties.above.entries),
  },
  neighbours: {
    valueOf: ({ ties }) => ties.neighbours.strength,
    evidenceOf: ({ ties }) => tied("neighbours", ties.neighbours.entries),
  },
  experience: {
    valueOf: ({ its }) => Math.min(1, its.entries.length / usualPartners),
    evidenceOf: ({ its }) => tied("experience", its.entries),
  },
  revival: {
    valueOf: ({ its }) => (its.entries.some(({ standing }) => standing.status === "revival") ? 1 : 0),
    evidenceOf: ({ its }) =>
      tied(
        "revival",
        its.entries.filter(({ standing }) => standing.status === "revival"),
      ),
  },
  crowded: {
    valueOf: ({ its }) =>
      its.entries.length <= usualPartners ? 0 : 0 - Math.min(1, Math.max(0, partnerCount(its) - usualPartners) / crowd),
    evidenceOf: ({ its }) => tied("crowded", its.entries.filter(isFresh)),
  },
  untouched: {
    valueOf: ({ its, register }) => {
      const isTouched =
        its.territory.level === "region"
          ? its.regionIds.some((id) => register.touched.has(id))
          : register.touched.has(its.departmentId ?? its.territory.id);
      return isTouched ? 0 : 0.5;
    },
    evidenceOf: ({ its: { territory, departmentId } }) => ({ criterion: "untouched", placeId: departmentId ?? territory.id }),
  },
};

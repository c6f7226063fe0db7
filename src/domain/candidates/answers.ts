import { concernsDirectly } from "../concern.ts";
import type { Request, Territory } from "../model.ts";
import { type Candidate, defaultWeights, type Wishes } from "./model.ts";
import { peersOf, rankCandidates, weighCandidates } from "./rank.ts";
import type { Ground } from "./register.ts";

/** Who could answer a request. */
export interface Answers {
  /** Who seeks: absent where an actor does, for whom nothing says of which level the answer should be. */
  readonly own: Territory | undefined;
  /** The authority that the request names. */
  readonly named: Territory | undefined;
  /** Candidates for who seeks, on the themes of the request; the one that it names first. */
  readonly candidates: readonly Candidate[];
}

/** What a request wishes of a partner. */
const wishesOf = ({ themes }: Request, named: Territory | undefined): Wishes => ({
  themes,
  toolIds: [],
  levels: named ? peersOf(named.level) : [],
  regionIds: [],
  excludedIds: [],
  weights: defaultWeights,
});

/**
 * Authorities of the other shore that could answer a request, by the rule by which candidates are ranked everywhere.
 * @param most how many are told
 */
export function answersTo(ground: Ground, request: Request, most: number): Answers {
  const territoryOf = (id: string | undefined) => (id === undefined ? undefined : ground.territories.get(id));
  const [own, named] = [territoryOf(request.territoryId), territoryOf(request.soughtTerritoryId)];
  if (!own) return { own, named, candidates: [] };
  const wishes = wishesOf(request, named);
  const first = named ? weighCandidates(ground, own, wishes, [named.id]) : [];
  const others = rankCandidates(ground, own, wishes, most).candidates.filter(({ territory }) => territory.id !== named?.id);
  return { own, named, candidates: [...first, ...others].slice(0, most) };
}

/** A request that an authority is among the first to be able to answer, and why. */
export interface Opportunity {
  readonly request: Request;
  /** Who seeks. */
  readonly own: Territory;
  readonly candidate: Candidate;
}

/**
 * Open requests that an authority is among the first candidates for.
 * @param most how many of the first are meant
 */
export function opportunitiesOf(ground: Ground, territory: Territory, most: number): readonly Opportunity[] {
  return ground.snapshot.requests.flatMap((request) => {
    const own = ground.territories.get(request.territoryId ?? "");
    if (!own || own.shore === territory.shore) return [];
    const candidate = answersTo(ground, request, most).candidates.find((one) => one.territory.id === territory.id);
    return candidate ? [{ request, own, candidate }] : [];
  });
}

/**
 * Requests nearest to a theme that nobody says to seek on: those of authorities that work on it already, and those that
 * name no theme at all.
 */
export function requestsNearTheme(
  { snapshot }: Pick<Ground, "snapshot">,
  themes: Request["themes"],
): { readonly working: readonly Request[]; readonly open: readonly Request[] } {
  const works = ({ territoryId = "" }: Request) =>
    snapshot.entries.some(
      (entry) => concernsDirectly(entry, territoryId) && themes.some((theme) => entry.themes.includes(theme)),
    );
  const working = snapshot.requests.filter(works);
  return { working, open: snapshot.requests.filter((request) => request.themes.length === 0 && !working.includes(request)) };
}

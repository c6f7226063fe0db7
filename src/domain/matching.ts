import { concernsDirectly } from "./concern.ts";
import { isValidOn } from "./dates.ts";
import type { Atlas, Request, Territory, ThemeId } from "./model.ts";
import { otherShore, type Shore, territoryIdsOn } from "./shores.ts";
import type { Entry, Snapshot } from "./snapshot.ts";
import { regionIdsOn } from "./succession.ts";

/** Why a local authority could answer a request: each reason is a fact of the atlas. */
export type MatchReason =
  | { readonly kind: "named" }
  | { readonly kind: "seeks" }
  /** It has partnerships on themes that the request asks for. */
  | { readonly kind: "themes"; readonly themes: readonly ThemeId[] }
  /** It works already with authorities of the region of whoever asks. */
  | { readonly kind: "neighbours"; readonly territoryIds: readonly string[] }
  /** No partnership of its own was confirmed in the last ten years. */
  | { readonly kind: "free" };

export interface Match {
  readonly territory: Territory;
  readonly reasons: readonly MatchReason[];
}

/** What each reason weighs: a theme or a neighbour each time. Being free recommends nobody by itself, it only parts those who have other reasons. */
const weights = { named: 8, seeks: 4, themes: 2, neighbours: 1.5, free: 1 } as const;
/** Beyond so many neighbours one more says nothing new. */
const mostNeighbours = 3;

function weightOf(reason: MatchReason): number {
  switch (reason.kind) {
    case "themes":
      return weights.themes * reason.themes.length;
    case "neighbours":
      return weights.neighbours * Math.min(mostNeighbours, reason.territoryIds.length);
    default:
      return weights[reason.kind];
  }
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Towns and groups of towns meet as equals; regions and départements answer their like. */
const rankOf = ({ level }: Territory) => (level === "intermunicipality" ? "municipality" : level);

/** Territories of a shore in partnerships of which that shore has its end in one of some regions. */
function partnersIn(entries: readonly Entry[], shore: Shore, regionIds: readonly string[]): readonly string[] {
  return unique(
    entries
      .filter(({ regionIds: of }) => of[shore].some((id) => regionIds.includes(id)))
      .flatMap(({ parties }) => territoryIdsOn(parties, shore)),
  );
}

/**
 * Local authorities of the other shore that could answer a request, the most recommended first, ties in the order of
 * their ids. Only authorities that the atlas knows are weighed: an authority that nobody mentions cannot be found here.
 * @returns none when an actor asks without naming a territory: nothing then says of which level the answer should be
 */
export function matchesOf(atlas: Atlas, snapshot: Snapshot, request: Request): readonly Match[] {
  const seeker = request.territoryId === undefined ? undefined : atlas.territories.get(request.territoryId);
  const named = request.soughtTerritoryId === undefined ? undefined : atlas.territories.get(request.soughtTerritoryId);
  const model = seeker ?? named;
  if (!model) return [];
  const shore = seeker ? otherShore(seeker.shore) : model.shore;
  const homeRegions = seeker ? regionIdsOn(atlas, seeker, snapshot.today) : [];
  const running = snapshot.entries.filter(({ standing }) => standing.status !== "ended");
  // What only a weak source says is shown, and recommends nobody.
  const certain = snapshot.requests.filter(({ confidence }) => confidence !== "low");
  const seekers = new Set(certain.map(({ territoryId }) => territoryId));

  const reasonsOf = (territory: Territory): readonly MatchReason[] => {
    const own = running.filter((entry) => concernsDirectly(entry, territory.id));
    if (seeker && own.some((entry) => concernsDirectly(entry, seeker.id))) return [];
    const themes = request.themes.filter((theme) => own.some((entry) => entry.themes.includes(theme)));
    const neighbours = partnersIn(own, otherShore(shore), homeRegions);
    const reasons: MatchReason[] = [];
    if (territory.id === named?.id) reasons.push({ kind: "named" });
    if (seekers.has(territory.id)) reasons.push({ kind: "seeks" });
    if (themes.length > 0) reasons.push({ kind: "themes", themes });
    if (neighbours.length > 0) reasons.push({ kind: "neighbours", territoryIds: neighbours });
    const isFree = own.every(({ age }) => age === "old" || age === "undated");
    if (isFree && reasons.length > 0) reasons.push({ kind: "free" });
    return reasons;
  };

  return [...atlas.territories.values()]
    .filter(
      (territory) =>
        territory.shore === shore &&
        rankOf(territory) === rankOf(model) &&
        territory.level !== "other" &&
        isValidOn(territory, snapshot.today),
    )
    .map((territory) => ({ territory, reasons: reasonsOf(territory) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map((match) => ({ match, weight: match.reasons.reduce((sum, reason) => sum + weightOf(reason), 0) }))
    .sort((a, b) => b.weight - a.weight || (a.match.territory.id < b.match.territory.id ? -1 : 1))
    .map(({ match }) => match);
}

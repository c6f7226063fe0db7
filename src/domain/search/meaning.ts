import type { Atlas, Kind, Partnership, Request, Territory, ThemeId } from "../model.ts";
import { nearnessToAll } from "./nearness.ts";
import type { Understanding } from "./understand.ts";

/** How near something comes to what a query was understood to mean, 0 the nearest; absent where it is not of it. */
function nearnessToMeaning(
  atlas: Atlas,
  { themes, places, farthest }: Understanding,
  its: { readonly themes: readonly ThemeId[]; readonly territoryIds: readonly (string | undefined)[] },
): number | undefined {
  if (!themes.every((theme) => its.themes.includes(theme))) return undefined;
  const territories = its.territoryIds.flatMap((id): Territory | readonly [] => atlas.territories.get(id ?? "") ?? []);
  return nearnessToAll(atlas, places, territories, farthest);
}

/** What a meaning asks of a partnership, or of what stands of it at a date. */
interface Tied {
  readonly kind: Kind;
  readonly themes: readonly ThemeId[];
  readonly parties: Partnership["parties"];
}

/** How near a partnership, or what stands of it at a date, comes to a meaning. */
export const nearnessOfTie = (atlas: Atlas, meaning: Understanding, { kind, themes, parties }: Tied): number | undefined =>
  !meaning.isSought && (meaning.kinds.length === 0 || meaning.kinds.includes(kind))
    ? nearnessToMeaning(atlas, meaning, { themes, territoryIds: parties.map(({ territoryId }) => territoryId) })
    : undefined;

/** How near a partnership comes to a meaning by all that was ever said of it. */
export const nearnessOfPartnership = (atlas: Atlas, meaning: Understanding, { kind, statements, parties }: Partnership) =>
  nearnessOfTie(atlas, meaning, { kind, themes: statements.flatMap(({ themes }) => themes), parties });

/** Whether a request, by who seeks or is sought, is of a meaning; its words say of what kind it is. */
export const isRequestOf = (atlas: Atlas, meaning: Understanding, { themes, territoryId, soughtTerritoryId }: Request): boolean =>
  nearnessToMeaning(atlas, meaning, { themes, territoryIds: [territoryId, soughtTerritoryId] }) !== undefined;

import { concernsDirectly } from "../concern.ts";
import type { Territory, ThemeId } from "../model.ts";
import { authorityIdsOf } from "../shores.ts";
import type { Entry } from "../snapshot.ts";
import { type ToolUse, toolUsesOf } from "../tools.ts";
import { likenessCriteria } from "./criteria.ts";
import { defaultWeights, type Reason } from "./model.ts";
import { type Ground, type Profile, type Register, registerOf } from "./register.ts";

/** What an authority looks for in what others have done: tools, or themes where no tool is chosen. */
export interface Sought {
  readonly themes: readonly ThemeId[];
  readonly toolIds: readonly string[];
}

/** A partnership that has done what is looked for. */
export interface Experience {
  readonly entry: Entry;
  /** The tools that it used, as documents tell: those looked for, else all of them. */
  readonly uses: readonly ToolUse[];
  /** Of its authorities, the one most like the reader's. */
  readonly nearest: Territory;
  /** In what the two are alike or not: level, size, landscape; what is not known is not told. */
  readonly likeness: readonly Reason[];
  /** Who could tell: its authorities that still exist at the date, and actors that take part. */
  readonly authorityIds: readonly string[];
  readonly actorIds: readonly string[];
}

/** In what two authorities are alike or not. Another level is no likeness, and no fault. */
function likenessOf(own: Profile, its: Profile, register: Register): readonly Reason[] {
  const pair = { own, its, register };
  return (["landscape", "size", "level"] as const).flatMap((id) => {
    const value = likenessCriteria[id].valueOf(pair) ?? 0;
    if (value === 0 || (id === "level" && value < 1)) return [];
    return [{ isFor: value > 0, points: defaultWeights[id] * value, evidence: likenessCriteria[id].evidenceOf(pair) }];
  });
}

const pointsOf = (reasons: readonly Reason[]) => reasons.reduce((sum, { points }) => sum + points, 0);

interface Party {
  readonly territory: Territory;
  readonly likeness: readonly Reason[];
}

/** Of the authorities of a partnership, the one most like another; those of one id come first among equals. */
function nearestOf(entry: Entry, own: Profile, { territories }: Ground, register: Register): Party | undefined {
  const parties = entry.parties.flatMap(({ territoryId }) => {
    const territory = territories.get(territoryId);
    return territory ? [{ territory, likeness: likenessOf(own, register.profileOf(territory), register) }] : [];
  });
  return parties.toSorted((a, b) => pointsOf(b.likeness) - pointsOf(a.likeness) || (a.territory.id < b.territory.id ? -1 : 1))[0];
}

const presentAuthorities = ({ parties }: Entry, { territories }: Ground, register: Register) =>
  authorityIdsOf(parties).filter((id) => {
    const territory = territories.get(id);
    return territory !== undefined && register.isThere(territory);
  });

const actorIdsOf = ({ parties, partnership }: Entry) => [
  ...new Set([...parties.flatMap(({ actorId }) => actorId ?? []), ...partnership.involvements.map(({ actorId }) => actorId)]),
];

/**
 * Who has used a tool that is looked for, or worked on a theme, in the order of how alike one of their authorities is to
 * the reader's; those of equal likeness in the order of their ids. Its own partnerships are no news to it.
 * @param most how many are told
 */
export function experiencesFor(
  ground: Ground,
  own: Territory,
  { themes, toolIds }: Sought,
  most: number,
): { readonly experiences: readonly Experience[]; readonly count: number } {
  const register = registerOf(ground);
  const mine = register.profileOf(own);
  const isDone = (entry: Entry) =>
    toolIds.length > 0 ? toolIds.some((id) => entry.toolIds.includes(id)) : themes.some((theme) => entry.themes.includes(theme));
  const found = ground.snapshot.entries
    .filter((entry) => isDone(entry) && !concernsDirectly(entry, own.id))
    .flatMap((entry) => {
      const nearest = nearestOf(entry, mine, ground, register);
      if (!nearest) return [];
      const uses = toolUsesOf(entry.partnership, ground.snapshot.at).filter(
        ({ toolId }) => toolIds.length === 0 || toolIds.includes(toolId),
      );
      return [
        {
          entry,
          uses,
          nearest: nearest.territory,
          likeness: nearest.likeness,
          authorityIds: presentAuthorities(entry, ground, register),
          actorIds: actorIdsOf(entry),
        },
      ];
    })
    .toSorted(
      (a, b) => pointsOf(b.likeness) - pointsOf(a.likeness) || (a.entry.partnership.id < b.entry.partnership.id ? -1 : 1),
    );
  return { experiences: found.slice(0, most), count: found.length };
}

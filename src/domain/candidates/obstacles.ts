import type { Level } from "../model.ts";
import type { Obstacle, Wishes } from "./model.ts";
import type { Profile } from "./register.ts";

/** Why a wish leaves an authority out. */
type Exclusion = Obstacle["wish"];

const nothing: readonly Exclusion[] = [];

/** The wishes that leave an authority out. */
export function exclusionsOf(
  { territory, departmentId, regionIds }: Profile,
  { levels: chosen, regionIds: wished, excludedIds }: Wishes,
  levels: readonly Level[],
): readonly Exclusion[] {
  const isLevelOut = !levels.includes(territory.level);
  const isElsewhere = wished.length > 0 && !regionIds.some((id) => wished.includes(id));
  const isOut =
    excludedIds.length > 0 &&
    [territory.id, departmentId, territory.intermunicipality?.id, ...regionIds].some(
      (id) => id !== undefined && excludedIds.includes(id),
    );
  // Tens of thousands are asked, and few have any.
  if (!isLevelOut && !isElsewhere && !isOut) return nothing;
  return [
    ...(isLevelOut ? [chosen.length > 0 ? ("levels" as const) : ("sameLevel" as const)] : []),
    ...(isElsewhere ? (["regionIds"] as const) : []),
    ...(isOut ? (["excludedIds"] as const) : []),
  ];
}

/** Counts whom wishes leave out, and says which of them leave out most. */
export function createObstacles() {
  const found = new Map<Exclusion, { count: number; leftOut: number }>();
  return {
    add: (exclusions: readonly Exclusion[]) => {
      for (const wish of exclusions) {
        const one = found.get(wish) ?? { count: 0, leftOut: 0 };
        one.leftOut += 1;
        if (exclusions.length === 1) one.count += 1;
        found.set(wish, one);
      }
    },
    // That of the same level was not made by the reader: it comes last.
    told: (): readonly Obstacle[] =>
      [...found]
        .map(([wish, counts]) => ({ wish, ...counts }))
        .sort(
          (a, b) => Number(a.wish === "sameLevel") - Number(b.wish === "sameLevel") || b.count - a.count || b.leftOut - a.leftOut,
        ),
  };
}

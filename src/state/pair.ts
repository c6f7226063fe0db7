import type { ThemeId } from "../domain/model.ts";
import { type View, withChosen } from "./view.ts";

/** The two authorities of a project: whose page it is, and the first that is compared. */
export function pairIdsOf({ ownId, comparedIds = [] }: View): readonly string[] {
  const [other] = comparedIds;
  return [ownId ?? [], other ?? []].flat();
}

/** The view of the worksheet for two authorities, on some themes: none keeps those that are chosen. */
export function withPair(
  { selection: _closed, ...view }: View,
  [ownId, otherId]: readonly [own: string, other: string],
  themes: readonly ThemeId[],
): View {
  const filters = themes.length > 0 ? withChosen(view.filters, "theme", themes) : view.filters;
  return { ...view, screen: "funding", filters, ownId, comparedIds: [otherId] };
}

/** The page of an authority. Who is compared and who is ruled out was so for the one before. */
export function withAuthority({ comparedIds, excludedIds, selection: _closed, ...view }: View, ownId: string): View {
  const kept = ownId === view.ownId && { ...(comparedIds && { comparedIds }), ...(excludedIds && { excludedIds }) };
  return { ...view, ...kept, screen: "match", ownId };
}

/** The view without its pair: a plan for whoever they are. */
export function withoutPair({ ownId: _own, comparedIds: _compared, ...view }: View): View {
  return view;
}

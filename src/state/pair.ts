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

/** The view without its pair. */
export function withoutPair({ ownId: _own, comparedIds: _compared, ...view }: View): View {
  return view;
}

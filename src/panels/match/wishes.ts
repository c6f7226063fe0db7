import { useMemo } from "react";
import { defaultWeights, type Obstacle, type Wishes } from "../../domain/candidates/model.ts";
import { levels, type Territory } from "../../domain/model.ts";
import { otherShore } from "../../domain/shores.ts";
import { useView } from "../../state/atlas.tsx";
import { chosenOf, type View, withChosen } from "../../state/view.ts";

/** The wishes that the address tells of a partner for an authority. */
export function useWishes({ shore }: Territory): Wishes {
  const { filters, excludedIds, weights } = useView();
  return useMemo(
    () => ({
      themes: chosenOf(filters, "theme"),
      toolIds: chosenOf(filters, "tool"),
      levels: chosenOf(filters, "level"),
      regionIds: chosenOf(filters, otherShore(shore)),
      excludedIds: excludedIds ?? [],
      weights: { ...defaultWeights, ...weights },
    }),
    [filters, excludedIds, weights, shore],
  );
}

/** A view without a wish: of the same level, one in which all levels are accepted. */
export function withoutWish(view: View, wish: Obstacle["wish"], { shore }: Territory): View {
  switch (wish) {
    case "excludedIds": {
      const { excludedIds: _lifted, ...others } = view;
      return others;
    }
    case "levels":
      return { ...view, filters: withChosen(view.filters, "level", []) };
    case "sameLevel":
      return {
        ...view,
        filters: withChosen(
          view.filters,
          "level",
          levels.filter((level) => level !== "other"),
        ),
      };
    case "regionIds":
      return { ...view, filters: withChosen(view.filters, otherShore(shore), []) };
  }
}

/** A view in which nothing is weighed otherwise than at first. */
export function withDefaultWeights({ weights: _lifted, ...others }: View): View {
  return others;
}

import type { FacetId, FacetValues } from "../../domain/facets/index.ts";
import type { Filters } from "../../domain/filter.ts";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { chosenOf, withChosen, withToggled } from "../../state/view.ts";

/** One value of a facet, as a mark of a chart stands for it. */
export interface FacetValue<Id extends FacetId = FacetId> {
  readonly facetId: Id;
  readonly value: FacetValues[Id];
}

/** Whether these values, and no others of their facets, are chosen. */
export function isExactly(filters: Filters, values: readonly FacetValue[]): boolean {
  return values.every(({ facetId, value }) => {
    const [only, ...others] = chosenOf(filters, facetId);
    return only === value && others.length === 0;
  });
}

/** Filters with exactly these values chosen, one a facet; with none of these facets if that was the choice already. */
export function withExactly(filters: Filters, values: readonly FacetValue[]): Filters {
  const isUndone = isExactly(filters, values);
  return values.reduce((changed, { facetId, value }) => withChosen(changed, facetId, isUndone ? [] : [value]), filters);
}

/** What a chart asks of the filters and what it does to them. */
export interface Choice {
  /** Whether the filters hold exactly these values. */
  readonly isChosen: (values: readonly FacetValue[]) => boolean;
  /** Chooses exactly these values; a second time undoes it. */
  readonly choose: (values: readonly FacetValue[]) => void;
  /** Whether the filters hold the value, alone or with others. */
  readonly isIncluded: (value: FacetValue) => boolean;
  /** Adds the value to those chosen, or takes it away. */
  readonly toggle: (value: FacetValue) => void;
}

/** The filters of the page, as charts read and set them. */
export function useChoice(): Choice {
  const { filters } = useView();
  const changeView = useChangeView();
  const changeFilters = (change: (before: Filters) => Filters) =>
    changeView((before) => ({ ...before, filters: change(before.filters) }));
  return {
    isChosen: (values) => isExactly(filters, values),
    choose: (values) => changeFilters((before) => withExactly(before, values)),
    isIncluded: ({ facetId, value }) => chosenOf(filters, facetId).includes(value),
    toggle: ({ facetId, value }) => changeFilters((before) => withToggled(before, facetId, value)),
  };
}

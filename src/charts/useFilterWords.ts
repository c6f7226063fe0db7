import { type FacetId, facets } from "../domain/facets/index.ts";
import { optionLabel } from "../i18n/optionLabel.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../state/atlas.tsx";
import { chosenOf } from "../state/view.ts";

/** The filters that hold for a chart, in words, one line a facet; its own, which only mark a place in it, are not said. */
export function useFilterWords(own: readonly FacetId[]): readonly string[] {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const { filters } = useView();
  const query = filters.query === "" ? [] : [words.say("chips.query", { query: filters.query })];
  const chosen = facets.flatMap(({ id }) => {
    const values = own.includes(id) ? [] : chosenOf(filters, id);
    if (values.length === 0) return [];
    const value = words.list(values.map((one) => optionLabel(words, atlas, id, one, today)));
    return words.say("chips.value", { facet: words.say(`facet.${id}`), value });
  });
  return [...query, ...chosen];
}

import { type FacetId, facets } from "../domain/facets/index.ts";
import type { Filters } from "../domain/filter.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { optionLabel } from "./optionLabel.ts";
import type { Words } from "./words.tsx";

/**
 * The filters in words, one text a facet: « Statut : Actif et À relancer ».
 * @param except facets that are not said
 */
export function filterWords(
  words: Words,
  atlas: Atlas,
  { query, chosen }: Filters,
  today: Day,
  except: readonly FacetId[] = [],
): readonly string[] {
  const texts = facets.flatMap(({ id }) => {
    const values = except.includes(id) ? [] : (chosen[id] ?? []);
    if (values.length === 0) return [];
    const value = words.list(values.map((one) => optionLabel(words, atlas, id, one, today)));
    return words.say("chips.value", { facet: words.say(`facet.${id}`), value });
  });
  return query === "" ? texts : [words.say("chips.query", { query }), ...texts];
}

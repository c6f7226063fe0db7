import type { FacetId, FacetValues } from "../domain/facets/index.ts";
import type { Atlas, Day } from "../domain/model.ts";
import { nameOn } from "../domain/names.ts";
import { themeName, type Words } from "./words.tsx";

type Label<Value> = (value: Value, words: Words, atlas: Atlas, today: Day) => string;

/** Regions bear the name of the day. */
const region: Label<string> = (value, words, { territories }, today) => {
  const territory = territories.get(value);
  return territory ? nameOn(territory, words.language, today) : value;
};

/** The words of the values of every facet. */
const labels: { readonly [Id in FacetId]: Label<FacetValues[Id]> } = {
  vitality: (value, words) => words.say(`vitality.withAge.${value}`),
  status: (value, words) => words.say(`status.${value}`),
  theme: (value, words, atlas) => themeName(words, atlas, value),
  fr: region,
  ma: region,
  level: (value, words) => words.say(`level.${value}`),
  kind: (value, words) => words.say(`kind.${value}`),
  tool: (value, words, { tools }) => {
    const tool = tools.get(value);
    return tool ? words.of(tool.names) : value;
  },
  confirmed: (value, words) => words.say(`age.${value}`),
  source: (value, _words, { sources }) => sources.get(value)?.title ?? value,
};

/** The words of a value of a facet. */
export function optionLabel<Id extends FacetId>(
  words: Words,
  atlas: Atlas,
  facetId: Id,
  value: FacetValues[Id],
  today: Day,
): string {
  return labels[facetId](value, words, atlas, today);
}

import type { FacetId } from "../domain/facets/index.ts";
import type { Atlas, Day, ThemeId } from "../domain/model.ts";
import { nameOn } from "../domain/names.ts";
import type { MessageId } from "./messages.ts";
import type { Words } from "./words.tsx";

/** The words of a value of a facet; regions bear the name of the day. */
export function optionLabel(words: Words, atlas: Atlas, facetId: FacetId, value: string, today: Day): string {
  switch (facetId) {
    case "theme": {
      const theme = atlas.themes.get(value as ThemeId);
      return theme ? words.of(theme.names) : value;
    }
    case "fr":
    case "ma": {
      const region = atlas.territories.get(value);
      return region ? nameOn(region, words.language, today) : value;
    }
    case "source":
      return atlas.sources.get(value)?.title ?? value;
    case "confirmed":
      return words.say(`age.${value}` as MessageId);
    default:
      return words.say(`${facetId}.${value}` as MessageId);
  }
}

import type { Atlas, Day, Territory } from "../../domain/model.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { territoryTitle, type Words } from "../../i18n/words.tsx";

/** Name of an authority, in the language of the page. */
export const authorityName = (words: Words, territory: Territory): string => territoryTitle(words, territory);

/** What an authority is and where: "commune, Var, Provence-Alpes-Côte d’Azur". */
export function authorityPlace(words: Words, atlas: Atlas, territory: Territory, today: Day): string {
  const holders = [territory.parentId, ...(territory.level === "region" ? [] : regionIdsOn(atlas, territory, today))];
  const names = holders.flatMap((id) => {
    const holder = id === undefined ? undefined : atlas.territories.get(id);
    return holder ? words.of(holder.names) : [];
  });
  return [words.say(`designation.${territory.designation}`), ...names].join(words.say("separator"));
}

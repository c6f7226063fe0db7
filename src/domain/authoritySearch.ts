import { isValidOn } from "./dates.ts";
import { fold } from "./fold.ts";
import { languages } from "./languages.ts";
import type { Day, Territory } from "./model.ts";

/** Names of a territory, folded, each behind a space, so that the beginning of a word is found as a text. */
const namesOf = ({ names, otherNames, code }: Territory) =>
  [...new Set([...languages.map((language) => names[language]), ...otherNames.map(({ name }) => name)])]
    .map((name) => ` ${fold(name)}`)
    .concat(code ? ` ${fold(code.value)}` : []);

/** How well a name answers: whole, from its beginning, from that of a word, or not. */
function rankOf(names: readonly string[], query: string, parts: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    if (name === query) return 3;
    if (name.startsWith(query)) best = Math.max(best, 2);
    else if (parts.every((part) => name.includes(part))) best = Math.max(best, 1);
  }
  return best;
}

/**
 * Finds authorities that exist by the beginnings of words of their names, in any language, or by their code: whole names
 * first, then the most populous.
 */
export function createAuthoritySearch(
  territories: ReadonlyMap<string, Territory>,
  today: Day,
): (typed: string, most: number) => readonly Territory[] {
  const folded = new Map<Territory, readonly string[]>();
  const foldedNames = (territory: Territory) => {
    const known = folded.get(territory) ?? namesOf(territory);
    folded.set(territory, known);
    return known;
  };
  return (typed, most) => {
    const words = fold(typed);
    if (words === "") return [];
    const query = ` ${words}`;
    const parts = words.split(" ").map((part) => ` ${part}`);
    return [...territories.values()]
      .filter((territory) => territory.level !== "other" && isValidOn(territory, today))
      .map((territory) => ({ territory, rank: rankOf(foldedNames(territory), query, parts) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || (b.territory.population?.count ?? 0) - (a.territory.population?.count ?? 0))
      .slice(0, most)
      .map(({ territory }) => territory);
  };
}

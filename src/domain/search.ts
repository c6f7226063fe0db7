import { containsWords, fold } from "./fold.ts";
import { type Multilingual, textsOf } from "./languages.ts";
import type { Atlas, Partnership, Territory } from "./model.ts";
import type { Entry } from "./snapshot.ts";

/** Every name of a territory: official, former, variants, in all languages. */
export function namesOf(territory: Territory): readonly string[] {
  return [...textsOf(territory.names), ...territory.otherNames.map(({ name }) => name)];
}

/** The territory, its department and all the regions it ever lay in. */
function surroundings(atlas: Atlas, territory: Territory): readonly Territory[] {
  const departmentId = territory.level === "department" ? territory.id : territory.parentId;
  const regionIds = (departmentId && atlas.membershipsByDepartment.get(departmentId)?.map(({ regionId }) => regionId)) || [];
  return [territory.id, departmentId, ...regionIds].flatMap((id) => (id ? (atlas.territories.get(id) ?? []) : []));
}

const namesInAll = (thing: { readonly names: Multilingual } | undefined) => (thing ? textsOf(thing.names) : []);

/** All that free words may find of a partnership, folded: names of its territories and actors, its themes and words. */
function foldedText(atlas: Atlas, partnership: Partnership): string {
  const territories = partnership.parties.flatMap(({ territoryId }) => atlas.territories.get(territoryId) ?? []);
  const actorIds = [
    ...partnership.parties.flatMap(({ actorId }) => actorId ?? []),
    ...partnership.involvements.map(({ actorId }) => actorId),
  ];
  const keywordIds = partnership.statements.flatMap(({ keywords }) => keywords);
  const themeIds = partnership.statements.flatMap(({ themes }) => themes);
  const texts = [
    ...territories.flatMap((territory) => surroundings(atlas, territory)).flatMap(namesOf),
    ...actorIds.flatMap((id) => namesInAll(atlas.actors.get(id))),
    ...keywordIds.flatMap((id) => namesInAll(atlas.keywords.get(id))),
    ...themeIds.flatMap((id) => namesInAll(atlas.themes.get(id))),
    ...partnership.statements.flatMap(({ asWritten }) => asWritten ?? []),
  ];
  return fold([...new Set(texts)].join(" "));
}

/** Texts already folded: partnerships never change, and every filter looks through them. */
const knownTexts = new WeakMap<Partnership, string>();

function searchTextOf(atlas: Atlas, partnership: Partnership): string {
  const known = knownTexts.get(partnership);
  if (known !== undefined) return known;
  const text = foldedText(atlas, partnership);
  knownTexts.set(partnership, text);
  return text;
}

/**
 * A test of entries against free words: all must be found, each at the beginning of a word, whatever the accents,
 * the language or the letter variants. Without any word everything passes.
 */
export function createMatcher(atlas: Atlas, query: string): (entry: Entry) => boolean {
  const folded = fold(query);
  if (folded === "") return () => true;
  return ({ partnership }) => containsWords(searchTextOf(atlas, partnership), folded);
}

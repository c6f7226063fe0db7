import MiniSearch from "minisearch";
import { fold } from "./fold.ts";
import { textsOf } from "./languages.ts";
import type { Atlas } from "./model.ts";
import { namesOf } from "./search.ts";

/** Something that the search box may propose. */
export interface Suggestion {
  readonly kind: "territory" | "actor" | "theme" | "keyword";
  readonly id: string;
}

interface Document {
  readonly id: string;
  readonly names: string;
}

/** Territories that the atlas speaks of: parties, seekers, and every region, present or former. */
function spokenTerritories(atlas: Atlas): ReadonlySet<string> {
  const ids = new Set([...atlas.partnerships.values()].flatMap(({ parties }) => parties.map(({ territoryId }) => territoryId)));
  for (const { territoryId } of atlas.requests) if (territoryId) ids.add(territoryId);
  for (const { id, level } of atlas.territories.values()) if (level === "region") ids.add(id);
  for (const statements of atlas.actorStatements.values())
    for (const { territoryIds } of statements) for (const id of territoryIds) ids.add(id);
  return ids;
}

/**
 * Proposals for what the reader types, best first: whole words and beginnings of words, one slip of the finger allowed,
 * whatever the accents, the language, or whether the name is a former one.
 */
export function createSuggest(atlas: Atlas): (typed: string, most: number) => readonly Suggestion[] {
  const index = new MiniSearch<Document>({
    fields: ["names"],
    tokenize: (text) => fold(text).split(" "),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), combineWith: "AND" },
  });
  const suggestions = new Map<string, Suggestion>();
  const add = (kind: Suggestion["kind"], id: string, names: readonly string[]) => {
    const key = `${kind}:${id}`;
    suggestions.set(key, { kind, id });
    index.add({ id: key, names: names.join(" | ") });
  };
  for (const id of spokenTerritories(atlas)) {
    const territory = atlas.territories.get(id);
    if (territory) add("territory", id, namesOf(territory));
  }
  for (const { id, names } of atlas.actors.values()) add("actor", id, textsOf(names));
  for (const { id, names } of atlas.themes.values()) add("theme", id, textsOf(names));
  for (const { id, names } of atlas.keywords.values()) add("keyword", id, textsOf(names));
  return (typed, most) =>
    fold(typed) === ""
      ? []
      : index
          .search(typed)
          .slice(0, most)
          .flatMap(({ id }) => suggestions.get(String(id)) ?? []);
}

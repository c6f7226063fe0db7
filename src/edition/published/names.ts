import type { Language } from "../../domain/languages.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import type { Publication } from "./publication.ts";

/** How a row of a table is called in a language, by its id. @throws Error when there is none of that id */
type NameOf = (publication: Publication, id: string, language: Language) => string;

function found<Item>(item: Item | undefined, id: string): Item {
  if (item === undefined) throw new Error(`no row has the id ${id}`);
  return item;
}

/** Tables that others refer to, and how their rows are called. */
export const namesOf = {
  territories: ({ atlas }, id, language) => found(atlas.territories.get(id), id).names[language],
  actors: ({ atlas }, id, language) => found(atlas.actors.get(id), id).names[language],
  partnerships: ({ atlas, snapshot, words }, id, language) => {
    const { parties } = snapshot.byId.get(id) ?? found(atlas.partnerships.get(id), id);
    return partnershipTitle(words[language], atlas, parties);
  },
  parts: ({ atlas, words }, id, language) => {
    const { partnershipId } = found(atlas.parts.get(id), id);
    const { parties } = found(atlas.partnerships.get(partnershipId), partnershipId);
    return partnershipTitle(
      words[language],
      atlas,
      parties.filter(({ partId }) => partId === id),
    );
  },
  sources: ({ atlas }, id) => found(atlas.sources.get(id), id).title,
  themes: ({ file }, id, language) =>
    found(
      file.themes.find((theme) => theme.id === id),
      id,
    ).names[language],
  "scheme-list": ({ funding }, id, language) =>
    found(
      funding.schemes.find((scheme) => scheme.id === id),
      id,
    ).names[language],
  events: ({ file }, id, language) =>
    found(
      file.events.find((event) => event.id === id),
      id,
    ).names[language],
  tools: ({ atlas }, id, language) => found(atlas.tools.get(id), id).names[language],
} as const satisfies Readonly<Record<string, NameOf>>;

export type NamedTable = keyof typeof namesOf;

import { themeNamesIn } from "./themeNames.ts";
import { type Multilingual, textsOf } from "../languages.ts";
import { lineKey } from "../document.ts";
import type { Atlas, Partnership, Request, Sentences, Territory } from "../model.ts";
import { isValidOn } from "../dates.ts";

/** Kinds of what can be found, in the order in which equals are proposed. */
export const thingKinds = [
  "territory",
  "theme",
  "tool",
  "keyword",
  "actor",
  "scheme",
  "event",
  "request",
  "partnership",
  "source",
  "passage",
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Something that can be found. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  /** Its names and codes. */
  readonly names: readonly string[];
  /** All else that is said of it. */
  readonly texts: readonly string[];
  /** Whether it no longer exists. */
  readonly isFormer: boolean;
  /** How many partnerships it has. */
  readonly ties: number;
  /** How many people live there. */
  readonly people: number;
}

/** What documents say, in the order of our languages. */
type Sentenced = readonly Sentences[];

/** Every name of a territory: official, former, variants, in all languages. */
const namesOf = (territory: Territory): readonly string[] => [
  ...textsOf(territory.names),
  ...territory.otherNames.map(({ name }) => name),
];

/** Its official codes. */
const codesOf = ({ code, isoCode }: Territory): readonly string[] => [code?.value ?? [], isoCode ?? []].flat();

/** The territory, its department and all the regions it ever lay in. */
function surroundings(atlas: Atlas, territory: Territory): readonly Territory[] {
  const departmentId = territory.level === "department" ? territory.id : territory.parentId;
  const regionIds = (departmentId && atlas.membershipsByDepartment.get(departmentId)?.map(({ regionId }) => regionId)) || [];
  return [territory.id, departmentId, ...regionIds].flatMap((id) => (id ? (atlas.territories.get(id) ?? []) : []));
}

const namesInAll = (thing: { readonly names: Multilingual } | undefined) => (thing ? textsOf(thing.names) : []);

const plain = { isFormer: false, ties: 0, people: 0, texts: [] } as const;

/** All by which a territory is called. */
export const namesAndCodesOf = (territory: Territory): readonly string[] => [...namesOf(territory), ...codesOf(territory)];

/** A territory, as it is found. */
export const territoryThing = (territory: Territory, isFormer: boolean, ties: number): Thing => ({
  kind: "territory",
  id: territory.id,
  names: namesAndCodesOf(territory),
  texts: [],
  isFormer,
  ties,
  people: territory.population?.count ?? 0,
});

/** All that may be found of a partnership: its territories and what holds them, its actors, themes, tools, words, sentences. */
function partnershipThing(atlas: Atlas, sentenced: Sentenced, partnership: Partnership): Thing {
  const { parties, involvements, statements, toolUses } = partnership;
  const territories = parties.flatMap(({ territoryId }) => atlas.territories.get(territoryId) ?? []);
  const around = territories.flatMap((territory) => surroundings(atlas, territory));
  const actorIds = [...parties.flatMap(({ actorId }) => actorId ?? []), ...involvements.map(({ actorId }) => actorId)];
  return {
    ...plain,
    kind: "partnership",
    id: partnership.id,
    names: [
      ...around.flatMap(namesAndCodesOf),
      ...actorIds.flatMap((id) => namesInAll(atlas.actors.get(id))),
      ...statements.flatMap(({ keywords }) => keywords.flatMap((id) => namesInAll(atlas.keywords.get(id)))),
      ...statements.flatMap(({ themes }) => themes.flatMap((id) => namesInAll(atlas.themes.get(id)))),
      ...toolUses.flatMap(({ toolId }) => namesInAll(atlas.tools.get(toolId))),
    ],
    texts: statements.flatMap(({ id, asWritten }) =>
      [asWritten ?? [], sentenced.flatMap(({ summaries }) => summaries[id] ?? [])].flat(),
    ),
  };
}

function territoryThings(atlas: Atlas): readonly Thing[] {
  const ties = new Map<string, number>();
  for (const { parties } of atlas.partnerships.values())
    for (const id of new Set(parties.map(({ territoryId }) => territoryId))) ties.set(id, (ties.get(id) ?? 0) + 1);
  return [...atlas.territories.values()].map((territory) =>
    territoryThing(territory, !isValidOn(territory, atlas.edition.date), ties.get(territory.id) ?? 0),
  );
}

function requestThing(
  atlas: Atlas,
  { id, sought, territoryId, soughtTerritoryId, actorId, keywords, themes }: Request,
  said: readonly string[],
): Thing {
  const territories = [territoryId, soughtTerritoryId].flatMap((each) => atlas.territories.get(each ?? "") ?? []);
  return {
    ...plain,
    kind: "request",
    id,
    names: [...territories.flatMap(namesInAll), ...namesInAll(atlas.actors.get(actorId ?? ""))],
    texts: [
      ...territories.flatMap((territory) => surroundings(atlas, territory).flatMap(namesAndCodesOf)),
      ...textsOf(sought),
      ...said,
      ...keywords.flatMap((key) => namesInAll(atlas.keywords.get(key))),
      ...themes.flatMap((key) => namesInAll(atlas.themes.get(key))),
    ],
  };
}

/** What stands in documents: events, schemes, requests, the documents themselves, their other passages. */
function documentThings(atlas: Atlas, sentenced: Sentenced): readonly Thing[] {
  const sentences = (id: string) => sentenced.flatMap(({ summaries }) => summaries[id] ?? []);
  const optional = (text: Multilingual | undefined) => (text ? textsOf(text) : []);
  return [
    ...[...atlas.schemes.values()].map(
      ({ id, names }): Thing => ({
        ...plain,
        kind: "scheme",
        id,
        names: textsOf(names),
      }),
    ),
    ...atlas.events.map(
      ({ id, names, place, note, date }): Thing => ({
        ...plain,
        kind: "event",
        id,
        names: textsOf(names),
        texts: [date.slice(0, 4), ...optional(place), ...optional(note)],
      }),
    ),
    ...atlas.requests.map((request) => requestThing(atlas, request, sentences(request.id))),
    ...[...atlas.sources.values()].map(
      ({ id, title, publisher, date }): Thing => ({
        ...plain,
        kind: "source",
        id,
        names: [title],
        texts: [publisher ?? [], date?.slice(0, 4) ?? []].flat(),
      }),
    ),
    ...atlas.passages.map(
      ({ id, sourceId }): Thing => ({
        ...plain,
        kind: "passage",
        id: `${sourceId} ${lineKey("passage", id)}`,
        names: [],
        texts: sentences(id),
      }),
    ),
  ];
}

/** Everything that can be found in the atlas. */
export function thingsOf(atlas: Atlas, sentenced: Sentenced): readonly Thing[] {
  const named = (kind: ThingKind, { id, names }: { readonly id: string; readonly names: Multilingual }): Thing => ({
    ...plain,
    kind,
    id,
    names: textsOf(names),
  });
  return [
    ...territoryThings(atlas),
    ...[...atlas.themes.values()].map((theme) => ({
      ...named("theme", theme),
      names: textsOf(theme.names).flatMap(themeNamesIn),
      texts: textsOf(theme.definition),
    })),
    ...[...atlas.tools.values()].map((tool) => ({ ...named("tool", tool), texts: textsOf(tool.definition) })),
    ...[...atlas.keywords.values()].map((keyword) => named("keyword", keyword)),
    ...[...atlas.actors.values()].map((actor) => ({ ...named("actor", actor), texts: actor.offer ? textsOf(actor.offer) : [] })),
    ...documentThings(atlas, sentenced),
    ...[...atlas.partnerships.values()].map((partnership) => partnershipThing(atlas, sentenced, partnership)),
  ];
}

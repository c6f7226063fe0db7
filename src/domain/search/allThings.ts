import { isValidOn } from "../dates.ts";
import { textsOf, type Multilingual } from "../languages.ts";
import { type Actor, type Atlas, kinds, type Partnership, type Scheme, type Statement } from "../model.ts";
import { documentThings } from "./documentThings.ts";
import { themeNamesIn } from "./themeNames.ts";
import { namesOfKind } from "./tieNames.ts";
import {
  joinedNamesOf,
  namesAndCodesOf,
  namesInAll,
  plain,
  type Sentenced,
  surroundings,
  termsOf,
  territoryThing,
  type Thing,
  type ThingKind,
} from "./things.ts";

/** What a statement says, in our words and in those of its document. */
const saidIn = (sentenced: Sentenced, { id, asWritten }: Statement): readonly string[] => [
  ...termsOf(asWritten),
  ...sentenced.flatMap(({ summaries }) => summaries[id] ?? []),
];

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
      ...territories.flatMap(joinedNamesOf),
      ...around.flatMap(namesAndCodesOf),
      ...actorIds.flatMap((id) => namesInAll(atlas.actors.get(id))),
      ...statements.flatMap(({ keywords }) => keywords.flatMap((id) => namesInAll(atlas.keywords.get(id)))),
      ...statements.flatMap(({ themes }) => themes.flatMap((id) => namesInAll(atlas.themes.get(id)))),
      ...toolUses.flatMap(({ toolId }) => namesInAll(atlas.tools.get(toolId))),
    ],
    texts: statements.flatMap((statement) => saidIn(sentenced, statement)),
  };
}

/** An actor by its names and initials, and by what it offers and what is said of it. */
function actorThing(atlas: Atlas, sentenced: Sentenced, { id, names, asWritten, offer, keywords }: Actor): Thing {
  const statements = atlas.actorStatements.get(id) ?? [];
  const all = [...keywords, ...statements.flatMap((statement) => statement.keywords)];
  return {
    ...plain,
    kind: "actor",
    id,
    names: [...textsOf(names), ...termsOf(asWritten)],
    texts: [
      ...(offer ? textsOf(offer) : []),
      ...all.flatMap((key) => namesInAll(atlas.keywords.get(key))),
      ...statements.flatMap((statement) => saidIn(sentenced, statement)),
    ],
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

/** Everything that can be found in the atlas. */
export function thingsOf(atlas: Atlas, sentenced: Sentenced, schemes: readonly Scheme[]): readonly Thing[] {
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
    ...kinds.map((id): Thing => ({ ...plain, kind: "kind", id, names: namesOfKind(id) })),
    ...[...atlas.tools.values()].map((tool) => ({ ...named("tool", tool), texts: textsOf(tool.definition) })),
    ...[...atlas.keywords.values()].map((keyword) => named("keyword", keyword)),
    ...[...atlas.actors.values()].map((actor) => actorThing(atlas, sentenced, actor)),
    ...documentThings(atlas, sentenced, schemes),
    ...[...atlas.partnerships.values()].map((partnership) => partnershipThing(atlas, sentenced, partnership)),
  ];
}

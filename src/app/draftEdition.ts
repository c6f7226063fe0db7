/** The edition that a draft makes, for a page that shows it. It is loaded when an address names a draft, or the workbench opens. */

import { buildAtlas } from "../data/buildAtlas.ts";
import { loadAtlas, loadBoundary } from "../data/load.ts";
import { atlasFile, checkFile, fundingFile, sentencesFile } from "../data/schema.ts";
import { byLanguage, type Language, languages } from "../domain/languages.ts";
import type { Atlas, Sentences } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import { Assembler } from "../drafts/assembler.ts";
import type { Assembly, AssemblyRequest, DraftGround } from "../drafts/assembly.ts";
import type { UnreadableDraft } from "../drafts/record.ts";
import { drafts } from "../drafts/drafts.ts";
import { changesOfDraft, type Draft } from "../edition/draft/draft.ts";
import { editionOfDraft } from "../edition/draft/nextEdition.ts";
import { addedBy, touchedBy } from "../edition/draft/touched.ts";
import { type Census, noCensus } from "../edition/census.ts";
import type { Change } from "../edition/contribution/change.ts";
import { tableNames } from "../edition/tables.ts";
import type { DraftAssembler } from "../panels/workbench/assemble.ts";
import type { Resources } from "../state/resources.tsx";
import type { ShownDraft } from "../state/shownDraft.tsx";
import { loadOnce } from "../ui/loadOnce.ts";
import { loadAllMessages } from "./loadWords.ts";
import { buildSearchIn, resources, withGazetteer } from "./resources.ts";

const loadTableCode = loadOnce(() => import("../data/loadTable.ts"));

/** What a page reads of a draft. */
export interface DraftEdition {
  readonly atlas: Atlas;
  readonly resources: Resources;
  readonly shown: ShownDraft;
}

/** How a draft stands that the page is to show. */
export type DraftState =
  | { readonly kind: "shown"; readonly edition: DraftEdition }
  | { readonly kind: "missing" }
  /** It is kept, and cannot be opened here. */
  | { readonly kind: "unreadable"; readonly draft: UnreadableDraft }
  /** No edition can be made of it yet: its rows do not hold together. */
  | { readonly kind: "broken"; readonly name: string };

/** What the published atlas knows of territories: the census is no table. */
function censusOf({ territories }: Pick<Atlas, "territories">): Census {
  const all = [...territories.values()];
  return {
    populations: new Map(all.flatMap(({ id, population }) => (population ? [[id, population] as const] : []))),
    intermunicipalities: new Map(
      all.flatMap(({ id, intermunicipality }) => (intermunicipality ? [[id, intermunicipality] as const] : [])),
    ),
  };
}

async function loadGround(published: Atlas): Promise<DraftGround> {
  const [tables, messages, france, overseas, morocco] = await Promise.all([
    Promise.all(tableNames.map(async (name) => [name, await resources.table(name)] as const)),
    Promise.all(languages.map(async (language) => [language, await loadAllMessages(language)] as const)),
    loadBoundary("france"),
    loadBoundary("franceOverseas"),
    loadBoundary("morocco"),
  ]);
  const spoken = new Map(messages);
  return {
    tables: new Map(tables),
    boundaries: new Map([
      ["france.topo.json", JSON.stringify(france)],
      ["france-overseas.topo.json", JSON.stringify(overseas)],
      ["morocco.topo.json", JSON.stringify(morocco)],
    ]),
    census: censusOf(published),
    messages: byLanguage((language) => {
      const all = spoken.get(language);
      if (!all) throw new Error(`no words of ${language}`);
      return all;
    }),
  };
}

const assemblers = new Map<Atlas, Assembler>();

/** What makes editions of drafts over a published atlas. */
function assemblerOver(published: Atlas): Assembler {
  const known = assemblers.get(published);
  const assembler = known ?? new Assembler(() => loadGround(published));
  assemblers.set(published, assembler);
  return assembler;
}

/** What the census tells of territories that a draft adds: the gazetteer has them. */
async function censusOfAdded(published: Atlas, changes: readonly Change[]): Promise<Census> {
  const added = changes.filter(({ table, before }) => table === "territories" && !before);
  if (added.length === 0) return noCensus;
  const gazetteer = await resources.gazetteer(published);
  const known = added.flatMap(({ key }) => gazetteer.get(key) ?? []);
  return censusOf({ territories: new Map(known.map((territory) => [territory.id, territory])) });
}

/** Makes an edition of changes over the published one. @throws LoadFailure when what it is made of cannot be loaded */
async function assembleOver(published: Atlas, request: AssemblyRequest): Promise<Assembly> {
  const census = await censusOfAdded(published, request.changes);
  return assemblerOver(published).assemble({ ...request, census });
}

/** The published atlas, whatever the page shows: what drafts are laid over. */
const loadPublished = loadOnce<Atlas>(() => loadAtlas());

/** What panels may ask of the assembler, over the published edition. */
export const draftAssembler: DraftAssembler = {
  assemble: async (request) => assembleOver(await loadPublished(), request),
  read: async (files) => assemblerOver(await loadPublished()).read(files),
  loadChangelog: async () => (await loadTableCode()).loadChangelog(),
};

const parsed = (files: ReadonlyMap<string, string>, name: string): unknown => JSON.parse(files.get(name) ?? "null");

/** The edition of a draft, read as the site reads a published one. @throws LoadFailure */
async function editionOf(published: Atlas, draft: Draft): Promise<DraftState> {
  const changes = changesOfDraft(draft);
  const edition = editionOfDraft(published.edition, changes);
  const assembly = await assembleOver(published, { changes, purpose: "shown", edition });
  if (!assembly.isMade) return { kind: "broken", name: draft.name };
  const { loaded } = assembly;
  const atlas = buildAtlas(checkFile("atlas.json", atlasFile, parsed(loaded, "atlas.json")));
  const sentences = loadOnce<Sentences, Language>(async (language) => {
    const file = `sentences.${language}.json`;
    return checkFile(file, sentencesFile, parsed(loaded, file));
  });
  const schemes = loadOnce(async () => checkFile("funding.json", fundingFile, parsed(loaded, "funding.json")).schemes);
  const search = loadOnce<SearchEngine, Atlas>(async (asked) => buildSearchIn(asked, { sentences, schemes }));
  return {
    kind: "shown",
    edition: {
      atlas,
      shown: { id: draft.id, name: draft.name, touched: touchedBy(changes), added: addedBy(changes) },
      resources: {
        ...resources,
        sentences,
        search,
        searchOfAll: loadOnce(async (asked: Atlas) => withGazetteer(asked, await search(asked))),
        schemes,
      },
    },
  };
}

const find = (id: string) => drafts.getDrafts().drafts.find((draft) => draft.id === id);

/** How a draft stands now. @throws LoadFailure */
export async function openDraft(published: Atlas, id: string): Promise<DraftState> {
  await drafts.ready;
  const draft = find(id);
  if (draft) return editionOf(published, draft);
  const unreadable = drafts.getDrafts().unreadable.find((kept) => kept.id === id);
  return unreadable ? { kind: "unreadable", draft: unreadable } : { kind: "missing" };
}

/** Calls back each time that a draft changes, here or in another tab; returns how to stop. */
export function onDraftChange(id: string, tell: () => void): () => void {
  let known = find(id);
  return drafts.subscribe(() => {
    const draft = find(id);
    const isSame = draft?.doneCount === known?.doneCount && draft?.steps.at(-1)?.at === known?.steps.at(-1)?.at;
    known = draft;
    if (!isSame) tell();
  });
}

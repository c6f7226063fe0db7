import { loadBoundary, loadFunding, loadSentences } from "../data/load.ts";
import type { PlacedLandscapes } from "../domain/candidates/landscapes.ts";
import { type Language, languages } from "../domain/languages.ts";
import type { Atlas, Gazetteer, Publisher, Sentences } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import type { Shore } from "../domain/shores.ts";
import type { Resources } from "../state/resources.tsx";
import { loadOnce } from "../ui/loadOnce.ts";
import { inTurns } from "../ui/turns.ts";

const loadGazetteerCode = loadOnce(() => import("../data/loadGazetteer.ts"));
const loadPublisherCode = loadOnce(() => import("../data/loadPublisher.ts"));
const loadTableCode = loadOnce(() => import("../data/loadTable.ts"));
const loadSearchCode = loadOnce(() => import("../domain/search/engine.ts"));

const sentences = loadOnce<Sentences, Language>(loadSentences);
const gazetteer = loadOnce<Gazetteer, Atlas>(async (atlas) => (await loadGazetteerCode()).loadGazetteer(atlas, inTurns));

const landscapes = loadOnce<PlacedLandscapes>(async () => (await loadGazetteerCode()).loadLandscapes());

/** What finds everything in an atlas, in all languages whatever the page speaks: an address finds the same everywhere. */
export async function buildSearchIn(
  atlas: Atlas,
  { sentences: sentencesIn, schemes: loadSchemes }: Pick<Resources, "sentences" | "schemes">,
): Promise<SearchEngine> {
  const [{ buildSearch }, all, told] = await Promise.all([
    loadSearchCode(),
    Promise.all(languages.map(sentencesIn)),
    loadSchemes(),
  ]);
  return inTurns(buildSearch(atlas, all, told));
}

/** The engine once it finds what only the gazetteer knows as well. */
export async function withGazetteer(atlas: Atlas, engine: SearchEngine): Promise<SearchEngine> {
  await inTurns(engine.addGazetteer(await gazetteer(atlas)));
  return engine;
}

const schemes = loadOnce(async () => (await loadFunding()).schemes);

const search = loadOnce<SearchEngine, Atlas>((atlas) => buildSearchIn(atlas, { sentences, schemes }));

/** What panels may ask for, loaded from the published files. */
export const resources: Resources = {
  sentences,
  gazetteer,
  landscapes,
  search,
  searchOfAll: loadOnce<SearchEngine, Atlas>(async (atlas) => {
    // Both are on their way at once.
    const [engine] = await Promise.all([search(atlas), gazetteer(atlas)]);
    return withGazetteer(atlas, engine);
  }),
  boundary: loadOnce((shore: Shore) => loadBoundary(({ fr: "france", ma: "morocco" } as const)[shore])),
  schemes,
  table: loadOnce<string, string>(async (name) => (await loadTableCode()).loadTable(name)),
  reusedEdition: loadOnce(async () => (await loadTableCode()).loadReusedEdition()),
  publisher: loadOnce<Publisher | undefined>(async () => (await loadPublisherCode()).loadPublisher()),
};

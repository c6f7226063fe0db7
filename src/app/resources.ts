import { loadFunding, loadSentences } from "../data/load.ts";
import type { Language } from "../domain/languages.ts";
import type { Atlas, Gazetteer, Sentences } from "../domain/model.ts";
import type { Resources } from "../state/resources.tsx";
import { loadOnce } from "../ui/loadOnce.ts";

const loadGazetteerCode = loadOnce(() => import("../data/loadGazetteer.ts"));

/** Ends the turn: the page draws and answers before we go on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What panels may ask for, loaded from the published files. */
export const resources: Resources = {
  sentences: loadOnce<Sentences, Language>(loadSentences),
  gazetteer: loadOnce<Gazetteer, Atlas>(async (atlas) => (await loadGazetteerCode()).loadGazetteer(atlas, pause)),
  schemes: loadOnce(async () => (await loadFunding()).schemes),
};

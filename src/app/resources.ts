import { loadFunding, loadSentences } from "../data/load.ts";
import type { Language } from "../domain/languages.ts";
import type { Sentences } from "../domain/model.ts";
import type { Resources } from "../state/resources.tsx";
import { loadOnce } from "../ui/loadOnce.ts";

/** What panels may ask for, loaded from the published files. */
export const resources: Resources = {
  sentences: loadOnce<Sentences, Language>(loadSentences),
  schemes: loadOnce(async () => (await loadFunding()).schemes),
};

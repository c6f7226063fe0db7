import { loadFunding, loadSentences } from "../data/load.ts";
import type { Language, Scheme, Sentences } from "../domain/model.ts";
import type { Resources } from "../state/resources.tsx";

/** Remembers a promise until it fails: the next asker then tries again. */
function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const promises = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = promises.get(key);
    if (known) return known;
    const promise = load(key);
    promises.set(key, promise);
    promise.catch(() => promises.delete(key));
    return promise;
  };
}

const schemes = remember(async (_key: "schemes"): Promise<readonly Scheme[]> => (await loadFunding()).schemes);

/** What panels may ask for, loaded from the published files. */
export const resources: Resources = {
  sentences: remember<Language, Sentences>(loadSentences),
  schemes: () => schemes("schemes"),
};

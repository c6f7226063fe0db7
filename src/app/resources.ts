import { loadFunding, loadSentences } from "../data/load.ts";
import type { Language } from "../domain/languages.ts";
import type { Scheme, Sentences } from "../domain/model.ts";
import type { Resources } from "../state/resources.tsx";

/** Keys whose file could not be loaded, in all that is remembered. */
const failures = new Set<() => void>();

/**
 * Remembers a promise, even one that failed: a page that asked again at each rendering would ask for ever. A reader who
 * wants to try again has the failures forgotten.
 */
function remember<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const promises = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = promises.get(key);
    if (known) return known;
    const promise = load(key);
    promises.set(key, promise);
    promise.catch(() => failures.add(() => promises.delete(key)));
    return promise;
  };
}

/** Lets what failed be loaded again. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

const schemes = remember(async (_key: "schemes"): Promise<readonly Scheme[]> => (await loadFunding()).schemes);

/** What panels may ask for, loaded from the published files. */
export const resources: Resources = {
  sentences: remember<Language, Sentences>(loadSentences),
  schemes: () => schemes("schemes"),
};

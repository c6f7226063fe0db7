import { recoverFromReplacement } from "./replacedSite.ts";

/** How to forget each failure that is remembered. */
const failures = new Set<() => void>();

/**
 * Loads something once, for whoever asks. A failure is remembered as well: a page that asked again at each rendering
 * would ask for ever. A reader who wants to try again has the failures forgotten.
 * @param load gets what is asked for, by its key where there are several
 */
export function loadOnce<Value, Key = void>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const promises = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = promises.get(key);
    if (known) return known;
    const promise = load(key);
    promises.set(key, promise);
    promise.catch(() => {
      failures.add(() => promises.delete(key));
      recoverFromReplacement();
    });
    return promise;
  };
}

/** Lets whatever failed be loaded again when it is next asked for. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}

const listeners = new Set<() => void>();

/**
 * Asks again for all that failed, wherever it is shown, under the address that it had: present browsers do not remember
 * what they could not import.
 */
export function tryAgain(): void {
  forgetFailures();
  for (const listener of listeners) listener();
}

/** Calls the listener each time that what failed is asked for again; returns how to stop. */
export function onTryAgain(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

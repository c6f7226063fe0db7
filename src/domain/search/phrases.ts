import { withoutJoined } from "./tellingWords.ts";

/** Longest name that is looked for among the words of a query. */
export const longestPhrase = 6;

/** Without the plural of French and English, so that "ports" and "port" are one. */
export const singular = (phrase: string) => phrase.replace(/(?<=\p{Script=Latin}{3})[sx](?= |$)/gu, "");

/** Values by the phrases that name them. */
export type Phrases<Value> = ReadonlyMap<string, readonly Value[]>;

export function addTo<Value>(map: Map<string, Value[]>, phrase: string, value: Value): void {
  const key = singular(phrase);
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** What a phrase names, whether or not Arabic writes it together with a small word. */
export const named = <Value>(phrases: Phrases<Value>, phrase: string): readonly Value[] =>
  phrases.get(singular(phrase)) ?? phrases.get(singular(withoutJoined(phrase))) ?? [];

/** What is named from a place on among words, and where its words end. */
export interface Named<Value> {
  readonly values: readonly Value[];
  readonly end: number;
}

/** What the longest phrase from a place on among words names. */
export function longestNamed<Value>(phrases: Phrases<Value>, words: readonly string[], start: number): Named<Value> | undefined {
  for (let end = Math.min(words.length, start + longestPhrase); end > start; end -= 1) {
    const values = named(phrases, words.slice(start, end).join(" "));
    if (values.length > 0) return { values, end };
  }
  return undefined;
}

/** Of what is named by some phrases, and by others, what takes the most words; the first of equals. */
export const farthestOf = <One extends { readonly end: number }>(found: readonly (One | undefined)[]): One | undefined =>
  found.reduce<One | undefined>((best, next) => (next && (!best || next.end > best.end) ? next : best), undefined);

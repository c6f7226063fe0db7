import { wordsOf } from "../fold.ts";
import { textsOf } from "../languages.ts";
import type { Atlas, Territory, ThemeId } from "../model.ts";
import { themeNamesIn } from "./themeNames.ts";
import { namesAndCodesOf } from "./things.ts";

/** What the words of a query mean. */
export interface Understanding {
  /** Themes, each asked for by a word of its own. */
  readonly themes: readonly ThemeId[];
  /** Places, each with its namesakes. */
  readonly places: readonly (readonly Territory[])[];
  /** Words that are neither, nor small words. */
  readonly words: readonly string[];
}

/** Words that say nothing by themselves, as `wordsOf` keeps them. */
const smallWords = new Set(
  wordsOf("a au aux d de des du en et l la le les dans sur avec pour par the of in on at and with for في من على عن مع إلى و"),
);

/** Words of a query that say something; all of them when none does. */
export function tellingWords(query: string): readonly string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Longest name that is looked for among the words of a query. */
const longestPhrase = 6;

/** Without the plural of French and English, so that "ports" and "port" are one. */
const singular = (phrase: string) => phrase.replace(/(?<=\p{Script=Latin}{3})[sx](?= |$)/gu, "");

function addTo<Value>(map: Map<string, Value[]>, phrase: string, value: Value): void {
  const key = singular(phrase);
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** Themes by the phrases that name them: their names, what these list, and the words that each covers. */
function themePhrases(atlas: Atlas): ReadonlyMap<string, readonly ThemeId[]> {
  const phrases = new Map<string, ThemeId[]>();
  const add = (text: string, id: ThemeId) => addTo(phrases, tellingWords(text).join(" "), id);
  for (const { id, names } of atlas.themes.values())
    for (const name of textsOf(names)) for (const part of themeNamesIn(name)) add(part, id);
  for (const { names, themeId } of atlas.keywords.values()) for (const name of textsOf(names)) add(name, themeId);
  return phrases;
}

/** Territories of the atlas by their names and codes. */
function placePhrases(atlas: Atlas): ReadonlyMap<string, readonly Territory[]> {
  const phrases = new Map<string, Territory[]>();
  for (const territory of atlas.territories.values())
    for (const name of namesAndCodesOf(territory)) addTo(phrases, tellingWords(name).join(" "), territory);
  return phrases;
}

/** Arabic writes "in" and "for" together with the word. */
const withoutJoined = (phrase: string) => phrase.replace(/^[وبلفك](?=\p{Script=Arabic}{3})/u, "");

/**
 * Reads queries: the longest phrases first, theme words as themes and place words as places. One alone is no reading: the
 * words themselves find more.
 */
export function createReader(atlas: Atlas): (query: string) => Understanding | undefined {
  const [themes, places] = [themePhrases(atlas), placePhrases(atlas)];
  const get = <Value>(phrases: ReadonlyMap<string, Value>, phrase: string) =>
    phrases.get(singular(phrase)) ?? phrases.get(singular(withoutJoined(phrase)));
  return (query) => {
    const words = tellingWords(query);
    const read: { themes: ThemeId[]; places: (readonly Territory[])[]; words: string[] } = { themes: [], places: [], words: [] };
    let start = 0;
    while (start < words.length) {
      let end = Math.min(words.length, start + longestPhrase);
      for (; end > start; end -= 1) {
        const phrase = words.slice(start, end).join(" ");
        const [theme, place] = [get(themes, phrase), get(places, phrase)];
        if (theme?.[0]) read.themes.push(theme[0]);
        else if (place) read.places.push(place);
        else continue;
        break;
      }
      if (end === start) read.words.push(words[start] ?? "");
      start = Math.max(end, start + 1);
    }
    return read.themes.length > 0 && read.places.length > 0 ? read : undefined;
  };
}

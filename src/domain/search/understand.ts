import { isValidOn } from "../dates.ts";
import { textsOf } from "../languages.ts";
import type { Atlas, Level, Territory, ThemeId } from "../model.ts";
import { kindAt } from "./kinds.ts";
import { type Nearness, within } from "./nearness.ts";
import { tellingWords, withoutJoined } from "./tellingWords.ts";
import { themeNamesIn } from "./themeNames.ts";
import { namesAndCodesOf, namesOf } from "./things.ts";

/** What the words of a query mean. */
export interface Understanding {
  /** Themes, each asked for by a word of its own. */
  readonly themes: readonly ThemeId[];
  /** Places, each with its namesakes. */
  readonly places: readonly (readonly Territory[])[];
  /** Words that are neither, nor small words. */
  readonly words: readonly string[];
  /** How far around its places it looks: with a theme as far as their regions, which come after; else no farther than these. */
  readonly farthest: Nearness;
}

/** Longest name that is looked for among the words of a query. */
const longestPhrase = 6;

/** Without the plural of French and English, so that "ports" and "port" are one. */
const singular = (phrase: string) => phrase.replace(/(?<=\p{Script=Latin}{3})[sx](?= |$)/gu, "");

/** Values by the phrases that name them. */
type Phrases<Value> = ReadonlyMap<string, readonly Value[]>;

function addTo<Value>(map: Map<string, Value[]>, phrase: string, value: Value): void {
  const key = singular(phrase);
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** What a phrase names, whether or not Arabic writes it together with a small word. */
const named = <Value>(phrases: Phrases<Value>, phrase: string): readonly Value[] =>
  phrases.get(singular(phrase)) ?? phrases.get(singular(withoutJoined(phrase))) ?? [];

/** Themes by the phrases that name them: their names, what these list, and the words that each covers. */
function themePhrases(atlas: Atlas): Phrases<ThemeId> {
  const phrases = new Map<string, ThemeId[]>();
  const add = (text: string, id: ThemeId) => addTo(phrases, tellingWords(text).join(" "), id);
  for (const { id, names } of atlas.themes.values())
    for (const name of textsOf(names)) for (const part of themeNamesIn(name)) add(part, id);
  for (const { names, themeId } of atlas.keywords.values()) for (const name of textsOf(names)) add(name, themeId);
  return phrases;
}

/** Territories of the atlas by what they are called. */
function placePhrases(atlas: Atlas, phrasesOf: (territory: Territory) => readonly string[]): Phrases<Territory> {
  const phrases = new Map<string, Territory[]>();
  for (const territory of atlas.territories.values())
    for (const name of phrasesOf(territory)) addTo(phrases, tellingWords(name).join(" "), territory);
  return phrases;
}

/** What is named from a place on among words, and where its words end. */
interface Named<Value> {
  readonly values: readonly Value[];
  readonly end: number;
}

/** What the longest phrase from a place on among words names. */
function longestNamed<Value>(phrases: Phrases<Value>, words: readonly string[], start: number): Named<Value> | undefined {
  for (let end = Math.min(words.length, start + longestPhrase); end > start; end -= 1) {
    const values = named(phrases, words.slice(start, end).join(" "));
    if (values.length > 0) return { values, end };
  }
  return undefined;
}

/**
 * Authorities of a level that a phrase names, or else the one whose name it begins ("région Tanger"); those of today
 * rather than those that ended.
 */
function ofLevel(places: Phrases<Territory>, phrase: string, level: Level): readonly Territory[] {
  const today = (all: readonly Territory[]) => {
    const ofThisLevel = [...new Set(all)].filter((territory) => territory.level === level);
    const living = ofThisLevel.filter(({ validTo }) => validTo === undefined);
    return living.length > 0 ? living : ofThisLevel;
  };
  const exact = today(named(places, phrase));
  if (exact.length > 0) return exact;
  const beginning = `${singular(phrase)} `;
  const begun = today([...places].flatMap(([name, territories]) => (name.startsWith(beginning) ? territories : [])));
  return begun.length === 1 ? begun : [];
}

/** Authorities that are named with their kind, before the name or after it: "province de Tata", "Nador (province)". */
function namedWithKind(places: Phrases<Territory>, words: readonly string[], start: number): Named<Territory> | undefined {
  const before = kindAt(words, start);
  const from = before?.end ?? start;
  for (let end = Math.min(words.length, from + longestPhrase); end > from; end -= 1) {
    const kind = before ?? kindAt(words, end);
    const values = kind ? ofLevel(places, words.slice(from, end).join(" "), kind.level) : [];
    if (kind && values.length > 0) return { values, end: Math.max(end, kind.end) };
  }
  return undefined;
}

/** Of what is named by some phrases, and by others, what takes the most words; the first of equals. */
const farthestOf = <One extends { readonly end: number }>(found: readonly (One | undefined)[]): One | undefined =>
  found.reduce<One | undefined>((best, next) => (next && (!best || next.end > best.end) ? next : best), undefined);

/**
 * Reads queries: the longest phrases first, theme words as themes and place words as places. A place alone is read as one
 * where its kind is said, or where all words are the name of a region; else a theme or a place alone is no reading: the
 * words themselves find more.
 */
export function createReader(atlas: Atlas): (query: string) => Understanding | undefined {
  const [themes, places] = [themePhrases(atlas), placePhrases(atlas, namesAndCodesOf)];
  const isRegionOfToday = (territory: Territory) => territory.level === "region" && isValidOn(territory, atlas.edition.date);
  const regions = placePhrases(atlas, (territory) => (isRegionOfToday(territory) ? namesOf(territory) : []));
  return (query) => {
    const words = tellingWords(query);
    const region = named(regions, words.join(" "));
    if (region.length > 0) return { themes: [], places: [region], words: [], farthest: within };
    const read: { themes: ThemeId[]; places: (readonly Territory[])[]; words: string[] } = { themes: [], places: [], words: [] };
    let isKindSaid = false;
    let start = 0;
    while (start < words.length) {
      const theme = longestNamed(themes, words, start);
      const place = longestNamed(places, words, start);
      const placeOfKind = namedWithKind(places, words, start);
      const found = farthestOf<Named<ThemeId> | Named<Territory>>([theme, place, placeOfKind]);
      if (found && found === theme) read.themes.push(...theme.values.slice(0, 1));
      else if (place && found === place) read.places.push(place.values);
      else if (placeOfKind && found === placeOfKind) {
        read.places.push(placeOfKind.values);
        isKindSaid = true;
      } else read.words.push(words[start] ?? "");
      start = found?.end ?? start + 1;
    }
    if (read.places.length === 0 || (read.themes.length === 0 && !isKindSaid)) return undefined;
    return { ...read, farthest: read.themes.length > 0 ? 3 : within };
  };
}

import { isValidOn } from "../dates.ts";
import { textsOf } from "../languages.ts";
import type { Atlas, Kind, Level, Territory, ThemeId } from "../model.ts";
import { kindAt } from "./kinds.ts";
import { type Nearness, within } from "./nearness.ts";
import { addTo, farthestOf, longestNamed, longestPhrase, named, type Named, type Phrases, singular } from "./phrases.ts";
import { tellingWords } from "./tellingWords.ts";
import { themeNamesIn } from "./themeNames.ts";
import { namesAndCodesOf, namesOf } from "./things.ts";
import { type Tie, tieNames } from "./tieNames.ts";

/** What the words of a query mean. */
export interface Understanding {
  /** Themes, each asked for by a word of its own. */
  readonly themes: readonly ThemeId[];
  /** Kinds of partnerships, one of which is enough. */
  readonly kinds: readonly Kind[];
  /** Whether a word for partnerships of whatever kind is passed over, such as "coopération". */
  readonly isOfAnyKind: boolean;
  /** Whether who seeks a partner is asked for: requests are found, and no partnership. */
  readonly isSought: boolean;
  /** Places, each with its namesakes. */
  readonly places: readonly (readonly Territory[])[];
  /** Words that are none of these, nor small words. */
  readonly words: readonly string[];
  /** The words by which kinds are named. */
  readonly kindWords: readonly string[];
  /**
   * How far around its places it looks: with a theme or a word for partnerships as far as their regions, which come after;
   * else no farther than these.
   */
  readonly farthest: Nearness;
}

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

const tiePhrases: Phrases<Tie> = (() => {
  const phrases = new Map<string, Tie[]>();
  for (const { phrase, tie } of tieNames) addTo(phrases, phrase, tie);
  return phrases;
})();

/** What is read of a query, word by word. */
interface Reading {
  readonly themes: ThemeId[];
  readonly kinds: Kind[];
  readonly places: (readonly Territory[])[];
  readonly words: string[];
  readonly kindWords: string[];
  /** Whether the kind of an authority is said; a word for any partnership; that one is sought, and for sure; what is signed. */
  isKindSaid: boolean;
  isOfAnyKind: boolean;
  isSought: boolean;
  isSeekingSaid: boolean;
  isAgreementSaid: boolean;
}

const emptyReading = (): Reading => ({
  themes: [],
  kinds: [],
  places: [],
  words: [],
  kindWords: [],
  isKindSaid: false,
  isOfAnyKind: false,
  isSought: false,
  isSeekingSaid: false,
  isAgreementSaid: false,
});

/** Takes a word for partnerships into a reading. */
function readTie(read: Reading, tie: Tie, words: readonly string[]): void {
  if (tie === "any") read.isOfAnyKind = true;
  else if (tie === "sought" || tie === "search") {
    read.isSought = true;
    read.isSeekingSaid ||= tie === "sought";
  } else if (tie === "agreement") {
    read.isAgreementSaid = true;
    read.words.push(...words);
  } else {
    if (!read.kinds.includes(tie)) read.kinds.push(tie);
    read.kindWords.push(...words);
  }
}

/** What a reading comes to; nothing where the words themselves find more. */
function understandingOf({ isKindSaid, isAgreementSaid, isSeekingSaid, ...read }: Reading): Understanding | undefined {
  const { themes, kinds, places, isOfAnyKind, isSought } = read;
  const isTieSaid = kinds.length > 0 || isOfAnyKind || isAgreementSaid || isSought;
  const isMeant =
    isSeekingSaid ||
    (isSought && isOfAnyKind) ||
    kinds.length > 0 ||
    (places.length > 0 && (themes.length > 0 || isKindSaid || isTieSaid)) ||
    (themes.length > 0 && isTieSaid);
  return isMeant ? { ...read, farthest: themes.length > 0 || isTieSaid ? 3 : within } : undefined;
}

/** Reads queries by their words that say something. */
export interface Reader {
  /**
   * What words mean: the longest phrases first, theme words as themes, place words as places, words for partnerships as
   * their kinds. A place alone is read as one where its kind is said, or where all words are the name of a region; else a
   * theme or a place alone is no reading: the words themselves find more.
   */
  readonly understand: (words: readonly string[]) => Understanding | undefined;
  /** Places that words name, each with its namesakes, by the longest of their names. */
  readonly placesIn: (words: readonly string[]) => readonly (readonly Territory[])[];
}

/** What reads queries for an atlas. */
export function createReader(atlas: Atlas): Reader {
  const [themes, places] = [themePhrases(atlas), placePhrases(atlas, namesAndCodesOf)];
  const isRegionOfToday = (territory: Territory) => territory.level === "region" && isValidOn(territory, atlas.edition.date);
  const regions = placePhrases(atlas, (territory) => (isRegionOfToday(territory) ? namesOf(territory) : []));

  const understand = (words: readonly string[]): Understanding | undefined => {
    const region = named(regions, words.join(" "));
    const read = emptyReading();
    if (region.length > 0) return understandingOf({ ...read, places: [region], isKindSaid: true });
    let start = 0;
    while (start < words.length) {
      const theme = longestNamed(themes, words, start);
      const place = longestNamed(places, words, start);
      const placeOfKind = namedWithKind(places, words, start);
      const tie = longestNamed(tiePhrases, words, start);
      const found = farthestOf<Named<ThemeId> | Named<Territory> | Named<Tie>>([theme, place, placeOfKind, tie]);
      if (found && found === theme) read.themes.push(...theme.values.slice(0, 1).filter((id) => !read.themes.includes(id)));
      else if (place && found === place) read.places.push(place.values);
      else if (placeOfKind && found === placeOfKind) {
        read.places.push(placeOfKind.values);
        read.isKindSaid = true;
      } else if (tie?.values[0] && found === tie) readTie(read, tie.values[0], words.slice(start, tie.end));
      else read.words.push(words[start] ?? "");
      start = found?.end ?? start + 1;
    }
    return understandingOf(read);
  };

  const placesIn = (words: readonly string[]) => {
    const found: (readonly Territory[])[] = [];
    let start = 0;
    while (start < words.length) {
      const place = longestNamed(places, words, start);
      if (place) found.push(place.values);
      start = place?.end ?? start + 1;
    }
    return found;
  };

  return { understand, placesIn };
}

import { wordsOf } from "../fold.ts";
import type { Atlas, Gazetteer, Request, Scheme, Sentences, Territory } from "../model.ts";
import type { Entry } from "../snapshot.ts";
import { quotedWords } from "./asWritten.ts";
import { thingsOf } from "./allThings.ts";
import { type Catalogue, createCatalogue, type Grade } from "./catalogue.ts";
import { isRequestOf, nearnessOfTie } from "./meaning.ts";
import { nearnessOfParties, type Places, placesOf, rankOf } from "./order.ts";
import { proposedFor } from "./propose.ts";
import { createSoundIndex } from "./sounds.ts";
import { tellingWords } from "./tellingWords.ts";
import { townsFirst } from "./townsFirst.ts";
import { territoryThing, type Thing, type ThingKind } from "./things.ts";
import { createReader, type Understanding } from "./understand.ts";

/** A query, read and looked for. */
export interface Search {
  readonly query: string;
  /** What its words mean; absent where the words themselves are looked for. */
  readonly understanding?: Understanding;
  /** Words that stand nowhere, and how they were read. */
  readonly corrections: readonly { readonly typed: string; readonly read: readonly string[] }[];
  /** How near an entry comes to what is looked for, 0 the nearest; absent when it is not found. */
  readonly gradeOf: (entry: Entry) => number | undefined;
  /** The place that the query names, with its namesakes; absent when it names none, or several. */
  readonly place?: readonly Territory[];
  /** How near an entry that is found comes to that place; absent when it only has its name, or speaks of it. */
  readonly nearnessOf: (entry: Entry) => number | undefined;
  /** Whether a request is found. */
  readonly findsRequest: (request: Request) => boolean;
  /** The same query without one of its words, by word: what may find something where all words find nothing. */
  readonly withoutEach: readonly string[];
}

/** Everything that can be found, by one way of reading words. */
export interface SearchEngine {
  /** Reads a query for the lists. In quotation marks its words are looked for as they are. */
  readonly read: (query: string) => Search;
  /** Things that what is typed may mean, the best first; of those alone that are wanted, where that is said. */
  readonly propose: (typed: string, most: number, isWanted?: (thing: Thing) => boolean) => readonly Thing[];
  /** Authorities that were proposed for what is typed, a town before the province that bears its name. */
  readonly townsFirst: (authorities: readonly Territory[], typed: string) => readonly Territory[];
  /** Documents whose title, publisher or date holds all words that are typed. */
  readonly findDocuments: (typed: string) => ReadonlySet<string>;
  /** Makes the territories of the gazetteer found as well, in steps between which the page may go on. */
  readonly addGazetteer: (gazetteer: Gazetteer) => Generator<void, void, undefined>;
}

/** A query without each of its words that say something; none of a query of one word. */
function withoutEachWord(query: string): readonly string[] {
  const telling = new Set(tellingWords(query));
  const parts = query.split(/\s+/).filter((part) => wordsOf(part).some((word) => telling.has(word)));
  return parts.length < 2 ? [] : parts.map((left) => parts.filter((part) => part !== left).join(" "));
}

/** Numbers of territories of the gazetteer that are added at a time. */
const chunk = 200;
/** Numbers of things of the atlas that are added at a time: much is said of some of them. */
const atlasChunk = 15;

/** Things of a kind in which all words are found, and how well; absent when there are no words. */
function gradesOf(catalogue: Catalogue, words: readonly string[]) {
  const hits = words.length === 0 ? undefined : catalogue.find(words, words.join(" "));
  return (kind: ThingKind): ReadonlyMap<string, Grade> | undefined =>
    hits && new Map(hits.flatMap(({ thing, grade }) => (thing.kind === kind ? [[thing.id, grade]] : [])));
}

/** Words that stand nowhere, and how they may be read. */
const slipsOf = (catalogue: Catalogue, words: readonly string[]): Search["corrections"] =>
  words.flatMap((typed) => {
    const read = catalogue.readingsOf(typed, words.length === 1);
    return read.length > 0 ? [{ typed, read }] : [];
  });

/** How many readings of a word with a slip are tried for a meaning. */
const mostReadings = 3;
/** How many ways of reading all words are tried: a query of many slips has thousands. */
const mostWays = 9;

/** Words with their slips put right, in each way in which they may be read, the nearest first; as they are where they have none. */
function putRight(words: readonly string[], slips: Search["corrections"]): readonly (readonly string[])[] {
  return slips.reduce<readonly (readonly string[])[]>(
    (ways, { typed, read }) =>
      ways
        .flatMap((way) => read.slice(0, mostReadings).map((right) => way.map((word) => (word === typed ? right : word))))
        .slice(0, mostWays),
    [words],
  );
}

/** What is read of a query. */
interface Meaning {
  readonly understanding: Understanding | undefined;
  /** The words that are looked for. */
  readonly words: readonly string[];
  /** The words that are typed, slips put right. */
  readonly right: readonly string[];
  readonly corrections: Search["corrections"];
  /** The places that what they find is put in order by. */
  readonly around: Places;
}

/** What reads queries, over the things of an atlas. */
function createMeaningReader(atlas: Atlas, own: Catalogue): (query: string) => Meaning {
  const reader = createReader(atlas);
  return (query) => {
    const inner = quotedWords(query);
    const all = tellingWords(inner ?? query);
    const slips = slipsOf(own, all);
    const [first = all, ...others] = putRight(all, slips);
    const meant = (inner === undefined ? [all, first, ...others] : []).flatMap((way) => {
      const understanding = reader.understand(way);
      return understanding ? [{ understanding, way }] : [];
    })[0];
    const words = meant?.understanding.words ?? all;
    return {
      understanding: meant?.understanding,
      words,
      right: first,
      corrections: slips.map(({ typed, read }) => ({
        typed,
        read: meant && meant.way !== all ? read.filter((one) => meant.way.includes(one)) : read,
      })),
      around: placesOf(atlas, own, reader, { understanding: meant?.understanding, words: first }),
    };
  };
}

/** What reads queries for the lists, over the things of an atlas. */
function createListReader(atlas: Atlas, own: Catalogue, meaningOf: (query: string) => Meaning): SearchEngine["read"] {
  return (query) => {
    const { understanding, words, corrections, around } = meaningOf(query);
    const found = gradesOf(own, words)("partnership");
    // The kind of what is sought is told in words alone.
    const requests = gradesOf(own, [...words, ...(understanding?.kindWords ?? [])])("request");
    // Who was party once is found by its name too: a former region, where its heir has taken the partnership over.
    const nearnessOf = ({ partnership }: Entry) => nearnessOfParties(atlas, around, partnership.parties);
    const gradeOf = (entry: Entry): number | undefined => {
      const grade = found ? found.get(entry.partnership.id) : 0;
      if (grade === undefined) return undefined;
      if (!understanding) return rankOf(around, nearnessOf(entry), grade);
      const nearness = nearnessOfTie(atlas, understanding, { ...entry.partnership, themes: entry.themes });
      return nearness === undefined ? undefined : rankOf(around, nearness, grade);
    };
    const findsRequest = (request: Request) =>
      (!requests || requests.has(request.id)) && (!understanding || isRequestOf(atlas, understanding, request));
    const [place, ...others] = around.areNamed ? around.places : [];
    // Words that may be right, but of something that the atlas has no partnership of, are not said to be wrong.
    const isRead = understanding !== undefined || (found?.size ?? 0) + (requests?.size ?? 0) > 0;
    return {
      query,
      ...(understanding && { understanding }),
      corrections: isRead ? corrections : [],
      gradeOf,
      ...(place && others.length === 0 && { place }),
      nearnessOf,
      findsRequest,
      withoutEach: withoutEachWord(quotedWords(query) ?? query),
    };
  };
}

/**
 * Makes an atlas, and what its documents say, found, in steps between which the page may go on.
 * @param sentences in every language, in the order of our languages
 * @param schemes support schemes, with what is told of them
 */
export function* buildSearch(
  atlas: Atlas,
  sentences: readonly Sentences[],
  schemes: readonly Scheme[],
): Generator<void, SearchEngine, undefined> {
  const [own, others, sounds] = [createCatalogue(), createCatalogue(), createSoundIndex<Thing>()];
  for (const [place, thing] of thingsOf(atlas, sentences, schemes).entries()) {
    own.add(thing);
    if (place % atlasChunk === 0) yield;
  }
  own.prepare();
  yield;
  const meaningOf = createMeaningReader(atlas, own);
  return {
    read: createListReader(atlas, own, meaningOf),
    propose: (typed, most, isWanted = () => true) =>
      proposedFor(atlas, { own, others, sounds }, typed, meaningOf(typed)).filter(isWanted).slice(0, most),
    townsFirst,
    findDocuments: (typed) => new Set(gradesOf(own, tellingWords(typed))("source")?.keys()),
    *addGazetteer(gazetteer) {
      let added = 0;
      for (const territory of gazetteer.values()) {
        if (atlas.territories.has(territory.id)) continue;
        const thing = territoryThing(territory, false, 0);
        others.add(thing);
        if (territory.names.ar === territory.names.fr) sounds.add(territory.names.fr, thing);
        added += 1;
        if (added % chunk === 0) yield;
      }
      others.prepare();
    },
  };
}

import { wordsOf } from "../fold.ts";
import type { Atlas, Gazetteer, Territory } from "../model.ts";
import type { Shore } from "../shores.ts";
import { besideName } from "./besideName.ts";
import { createLexicon, type Hit, hitsIn } from "./lexicon.ts";
import type { Doubt, LexiconPhrase, NamedTerritory } from "./model.ts";
import { createPlaceNames } from "./placeNames.ts";
import { createPartReader } from "./partlyNamed.ts";
import { createPlaceFinder, type Mention } from "./places.ts";
import { createRanking } from "./ranking.ts";
import { createFolder, type Word, wordsIn } from "./words.ts";

/** The words of a mention that name it, as a name is looked for. */
const nameOf = (words: readonly Word[], { nameFrom, to }: Mention): string =>
  words
    .slice(nameFrom, to)
    .map(({ forms }) => forms[0] ?? "")
    .join(" ");

/** A territory that a name stands for, and others that it may stand for. */
export type NameRead = Pick<NamedTerritory, "id" | "otherIds" | "doubts">;

/** What single cells say, of which no text stands around. */
export interface CellReader {
  /** The territory of a shore that a cell names: by id or code, exactly, with its kind, or with a slip; or that it names several. */
  readonly territory: (cell: string, shore: Shore) => NameRead | "several" | undefined;
  /** What phrases of the lexicon stand in a cell. */
  readonly phrases: (cell: string) => readonly Hit[];
}

/** Makes a reader of cells from what minutes are read with. */
export function createCellReader(atlas: Atlas, gazetteer: Gazetteer, phrases: readonly LexiconPhrase[]): CellReader {
  const all = new Map([...gazetteer, ...atlas.territories]);
  const lexicon = createLexicon(phrases);
  const find = createPlaceFinder(atlas, gazetteer, lexicon);
  const { rank, bodiesOf } = createRanking(atlas, gazetteer);
  const names = createPlaceNames(all.values(), () => true);
  const codes = new Map([...all.values()].map((one) => [`${one.shore} ${one.code?.value ?? one.id}`, one]));
  const fold = createFolder();
  const known = new Map<string, NameRead | "several" | undefined>();
  const hits = (cell: string) => hitsIn(lexicon, wordsIn(cell, 0, fold));

  const ranked = (found: readonly Territory[], doubts: readonly Doubt[]): NameRead | undefined => {
    const { territories, isTold } = rank(found, undefined, [], 0, false);
    const [best, ...rivals] = territories;
    if (!best) return undefined;
    const others = [...rivals, ...found.filter((one) => one !== best && !rivals.includes(one))];
    const isDoubtful = !isTold && rivals.some(({ validTo }) => validTo === undefined);
    const all = [
      ...doubts,
      ...(best.validTo === undefined ? [] : ["former" as const]),
      ...(isDoubtful ? ["namesake" as const] : []),
    ];
    return { id: best.id, otherIds: others.map(({ id }) => id), doubts: all };
  };

  const partlyNamed = createPartReader(names, bodiesOf, ranked);

  const read = (cell: string, shore: Shore): NameRead | "several" | undefined => {
    const own = all.get(cell) ?? codes.get(`${shore} ${cell}`);
    if (own) return own.shore === shore ? { id: own.id, otherIds: [], doubts: [] } : undefined;
    const ofShore = (territories: readonly Territory[]) => territories.filter((one) => one.shore === shore);
    const key = wordsOf(cell).join(" ");
    const exact = ofShore(names.named(key));
    if (exact.length > 0) return ranked(exact, []);
    const words = wordsIn(cell, 0, fold);
    const found = hitsIn(lexicon, words);
    const mentions = find(words, found).filter(({ territory }) => territory.shore === shore);
    const [mention, ...more] = mentions;
    if (/[|\n]/.test(cell) || more.some(({ territory }) => territory.id !== mention?.territory.id)) return "several";
    if (mention) {
      const beside = besideName(words, found, mentions, all.get(mention.territory.parentId ?? ""));
      const read = partlyNamed(mention, beside, nameOf(words, mention));
      // "Région Centre-Val de Loire" holds the former "région Centre", and is wholly said all the same.
      const afterKind = words.slice(found.find(({ from, phrase }) => from === 0 && phrase.meaning === "level")?.to ?? 0);
      const whole = ofShore(names.named(afterKind.map(({ forms }) => forms[0] ?? "").join(" ")));
      if (!read?.doubts.includes("part") || !whole.some(({ id }) => id === read.id)) return read;
      return { ...read, doubts: read.doubts.filter((doubt) => doubt !== "part") };
    }
    return ranked(ofShore(names.near(key)), ["slip"]);
  };
  return {
    phrases: hits,
    territory: (cell, shore) => {
      const name = `${shore} ${cell}`;
      if (!known.has(name)) known.set(name, read(cell, shore));
      return known.get(name);
    },
  };
}

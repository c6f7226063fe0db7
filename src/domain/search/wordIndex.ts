import { isOneSlipAway } from "./slips.ts";

/** How a word was found: as it stands, at the beginning of another, or with a slip of the finger. */
export const closenesses = ["whole", "beginning", "slip"] as const;
type Closeness = (typeof closenesses)[number];

/** Where a word stands. */
export interface Found {
  readonly closeness: Closeness;
  /** Places of the texts that hold it, and the words under which it was found there. */
  readonly places: ReadonlySet<number>;
  readonly words: readonly string[];
}

/** Words of many texts, each text known by its place in a list. */
export interface WordIndex {
  readonly add: (place: number, words: readonly string[]) => void;
  /** Puts the words in order, which the first search would have to do. */
  readonly prepare: () => void;
  /** Every way in which a word is found, the closest first; slips only when there is nothing closer. */
  readonly find: (word: string) => readonly Found[];
}

/** Shortest word in which a slip is forgiven: below that everything is near everything. */
const shortestForgiven = 4;

/** Place of the first word that is not before another, in a sorted list. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An empty index. */
export function createWordIndex(): WordIndex {
  const placesOf = new Map<string, number[]>();
  let sorted: readonly string[] | undefined;
  const found = (closeness: Closeness, words: readonly string[]): readonly Found[] =>
    words.length === 0 ? [] : [{ closeness, words, places: new Set(words.flatMap((word) => placesOf.get(word) ?? [])) }];
  const inOrder = () => (sorted ??= [...placesOf.keys()].sort());
  const beginningWith = (word: string): readonly string[] => {
    const all = inOrder();
    const words: string[] = [];
    for (let place = firstFrom(all, word); all[place]?.startsWith(word); place += 1) {
      const longer = all[place];
      if (longer !== undefined && longer !== word) words.push(longer);
    }
    return words;
  };
  return {
    add: (place, words) => {
      for (const word of new Set(words)) {
        const places = placesOf.get(word);
        if (places) places.push(place);
        else {
          placesOf.set(word, [place]);
          sorted = undefined;
        }
      }
    },
    prepare: inOrder,
    find: (word) => {
      const whole = found("whole", placesOf.has(word) ? [word] : []);
      // The beginning of a code is the code of something else, and one letter begins everything.
      if (word.length < 2 || /^\d+$/.test(word)) return whole;
      const near = [...whole, ...found("beginning", beginningWith(word))];
      if (near.length > 0 || word.length < shortestForgiven) return near;
      return found(
        "slip",
        [...placesOf.keys()].filter((other) => isOneSlipAway(word, other)),
      );
    },
  };
}

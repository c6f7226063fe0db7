import type { Territory } from "../model.ts";
import type { Hit } from "./lexicon.ts";
import { isOfLevel, type LevelName, levelNames, type PlaceNames } from "./placeNames.ts";
import { isAtLeast, type Word } from "./words.ts";

/** A kind of authority that was named just before a place of the text. */
interface Named {
  readonly from: number;
  readonly levels: readonly LevelName[];
}

/** Small words between the kind of an authority and its name. */
const between = new Set("de du des d la le les l territorial territoriale".split(" "));

/** Whether a value of the lexicon is the kind of an authority. */
export const isLevelName = (value: string): value is LevelName => levelNames.some((name) => name === value);

/** By place of the word that follows: which kind of authority was just named. */
function levelsBefore(words: readonly Word[], hits: readonly Hit[]): ReadonlyMap<number, Named> {
  const named = new Map<number, Named>();
  for (const { from, to, phrase } of hits) {
    // "ça tourne" names no "CA".
    if (phrase.meaning !== "level" || /^ça$/i.test(words[from]?.written ?? "")) continue;
    const levels = phrase.value.split(" ").filter(isLevelName);
    for (let place = to; place <= to + 3; place += 1) {
      const word = words[place];
      if (!word || isAtLeast(word.break, "clause")) break;
      const before = named.get(place);
      if (!before || before.from >= from || !before.levels.some((level) => levels.includes(level))) {
        // "conseil régional de la ville": the nearest kind counts.
        if (!before || before.from <= from) named.set(place, { from: before && before.from < from ? before.from : from, levels });
      }
      if (!between.has(word.forms[0] ?? "")) break;
    }
  }
  return named;
}

/** Words of a text, and where names are awaited among them. */
export interface Reading {
  readonly words: readonly Word[];
  readonly levels: ReadonlyMap<number, Named>;
  /** Kinds of authorities by the place of their first word. */
  readonly kinds: ReadonlyMap<number, { readonly to: number; readonly levels: readonly LevelName[] }>;
  readonly linked: ReadonlySet<number>;
  /** Where words begin that say that somebody seeks. */
  readonly seeking: ReadonlySet<number>;
  /** Words that mean something of their own: no slip makes names of them. */
  readonly meant: ReadonlySet<number>;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

interface Found {
  readonly to: number;
  readonly territories: readonly Territory[];
  readonly isSlip: boolean;
}

/** Where names are awaited in a text: after the kind of an authority, after "avec" or "entre", and in a cell of a table. */
export function prepareReading(words: readonly Word[], hits: readonly Hit[]): Reading {
  const links = hits.filter(({ phrase }) => phrase.meaning === "link" && ["with", "between"].includes(phrase.value));
  const cells = words.flatMap(({ separator }, place) => (separator.includes("\t") ? [place] : []));
  const linked = new Set([...links.flatMap(({ to }) => [to, to + 1, to + 2]), ...cells]);
  const meant = new Set(
    hits.flatMap(({ from, to, phrase, isOpen }) =>
      isOpen || /^(?:link|tool|theme)$/.test(phrase.meaning) ? [] : range(from, to),
    ),
  );
  const kinds = new Map(
    hits.flatMap(({ from, to, phrase }) =>
      phrase.meaning === "level" ? [[from, { to, levels: phrase.value.split(" ").filter(isLevelName) }] as const] : [],
    ),
  );
  const seeking = new Set(hits.flatMap(({ from, phrase }) => (phrase.meaning === "seek" ? [from] : [])));
  return { words, levels: levelsBefore(words, hits), kinds, linked, seeking, meant };
}

/** The kind of an authority that stands behind its name, in brackets or after a comma, alone: "El Hajeb, province". */
export function levelAfter({ words, kinds }: Reading, to: number) {
  const kind = kinds.get(to);
  const [own, next] = [words[to], words[kind?.to ?? to]];
  if (!kind || !own || !/[(,،]/.test(own.separator)) return undefined;
  return !next || /[),،:;=|/]/.test(next.separator) || isAtLeast(next.break, "clause") ? kind : undefined;
}

/**
 * Whether a line begins with the name of a Moroccan authority that seeks, or stands before a colon: "Zaio : l’eau", "Zaio
 * cherche une ville française".
 */
function isHeadOfLine({ words, seeking }: Reading, from: number, to: number, bearers: readonly Territory[]): boolean {
  const [first, next] = [words[from], words[to]];
  const isFirst = first?.break === "block" || first?.separator.includes("\n") === true;
  const isMoroccan = bearers.some(({ shore }) => shore === "ma");
  return isFirst && isMoroccan && (/^\s*:/.test(next?.separator ?? "") || seeking.has(to));
}

/** A word of a name as it is looked for: in "Boulogne s/Mer" a stroke says that the letter before is short for "sur". */
const writtenOut = ({ written, forms }: Word, index: number, words: readonly Word[]): string =>
  written === "s" && words[index + 1]?.separator.startsWith("/") ? "sur" : (forms[0] ?? "");

/** Some words from a place as a name is looked for, which no pause parts; nothing where one does. */
function keyAt(words: readonly Word[], place: number, length: number, first: string): string | undefined {
  const rest = words.slice(place + 1, place + length);
  if (rest.length < length - 1 || rest.some((word) => isAtLeast(word.break, "comma"))) return undefined;
  return [first, ...rest.map(writtenOut)].join(" ");
}

/** How a place of the text is read as a name: exactly, or with a slip where a name is awaited. */
export function createReadings(
  names: PlaceNames,
  ambiguous: ReadonlySet<string>,
  isLarge: (territory: Territory, isArabic?: boolean) => boolean,
) {
  const isWritten = (own: readonly Word[], key: string) =>
    own.some(({ isCapital }) => isCapital) &&
    (key.length > 3 ||
      (key.length === 3 && names.named(key).some((one) => isLarge(one) && one.names.fr.length === 3)) ||
      own.some(({ isArabic, written }) => isArabic || /^\p{Lu}.*\p{Lu}/u.test(written)) ||
      /\d/.test(key));

  const hasName = (reading: Reading, place: number, isListed: boolean): Found | undefined => {
    const { words, linked } = reading;
    const [word, named] = [words[place], reading.levels.get(place)];
    if (!word) return undefined;
    const isArticle = between.has(word.forms[0] ?? "");
    for (const first of word.forms) {
      for (let length = names.longestFrom(first); length > 0; length -= 1) {
        const key = keyAt(words, place, length, first);
        if (key === undefined) continue;
        const bearers = names.named(key);
        if (bearers.length === 0) continue;
        // "le département de la Creuse" is not the commune "La Creuse".
        if (named && isArticle && !bearers.some((one) => isOfLevel(one, named.levels))) continue;
        const isAwaited = linked.has(place) || isListed || isHeadOfLine(reading, place, place + length, bearers);
        const isSmall = !isAwaited && !bearers.some((one) => isLarge(one, word.isArabic));
        const needsKind =
          isSmall || ambiguous.has(key) || /^\d+[ab]?$/.test(key) || !isWritten(words.slice(place, place + length), key);
        if (needsKind && !named && !levelAfter(reading, place + length)) continue;
        return { to: place + length, territories: bearers, isSlip: names.isShort(key) };
      }
    }
    return undefined;
  };

  const near = ({ words, levels, linked, meant }: Reading, place: number): Found | undefined => {
    const word = words[place];
    const isAwaited = levels.has(place) || (word?.isArabic === false && (linked.has(place) || word.break === "block"));
    if (!word?.isCapital || !isAwaited) return undefined;
    const named = levels.get(place);
    for (let length = 5; length > 0; length -= 1) {
      const key = keyAt(words, place, length, word.forms[0] ?? "");
      if (key === undefined || ambiguous.has(key) || range(place, place + length).some((at) => meant.has(at))) continue;
      const territories = names.near(key).filter((one) => !named || isOfLevel(one, named.levels));
      if (territories.length > 0) return { to: place + length, territories, isSlip: true };
      if (!named || length > 4) continue;
      const beginning = named.levels.flatMap((level) =>
        level === "region" || level === "intermunicipality" ? names.beginning(key, level) : [],
      );
      if (beginning.length > 0) return { to: place + length, territories: beginning, isSlip: true };
    }
    return undefined;
  };
  return { hasName, near };
}

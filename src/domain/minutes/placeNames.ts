import { wordsOf } from "../fold.ts";
import type { Level, Territory } from "../model.ts";
import { isOneSlipAway } from "../search/slips.ts";
import { namesAndCodesOf } from "../search/things.ts";
import type { Shore } from "../shores.ts";

/** Kinds of authorities that words such as "conseil départemental" name, as the lexicon writes them. */
export const levelNames = ["region", "department", "province", "municipality", "intermunicipality"] as const;
export type LevelName = (typeof levelNames)[number];

const meant: Readonly<Record<LevelName, readonly [level: Level, shore?: Shore]>> = {
  region: ["region"],
  department: ["department", "fr"],
  province: ["department", "ma"],
  municipality: ["municipality"],
  intermunicipality: ["intermunicipality"],
};

/** Whether a territory is of one of the kinds named. */
export const isOfLevel = (territory: Territory, names: readonly LevelName[]): boolean =>
  names.some((name) => {
    const [level, shore] = meant[name];
    return territory.level === level && (shore === undefined || territory.shore === shore);
  });

/** What begins the official names of intermunicipal bodies, and is left out when one speaks of them. */
const bodyTitle =
  /^(?:communauté (?:d['’]agglomération|de communes|urbaine)|métropole)\s+(?:(?:du|des|de la|de)\s+|(?:de )?l['’]|d['’])?/iu;

const bodyEnd = /\s+(?:agglo|agglomération|métropole|communauté)$/iu;

/** Names by which a territory may be called in a text, as `wordsOf` joins them. */
function keysOf(territory: Territory): readonly string[] {
  const names = [...new Set(namesAndCodesOf(territory))].filter((name) => !/\d{4}|^\d\d\.|^(?:FR|MA)-|^\d[AB]\d/.test(name));
  const plain = territory.level === "intermunicipality" ? names.map((name) => name.replace(bodyTitle, "")) : [];
  // "l'agglo Valence Romans": of several words, what they have in common may be left out at the end as well.
  const short = [...plain, ...plain.map((name) => name.replace(bodyEnd, "")).filter((name) => /[\s-]/.test(name))];
  const all = [...names, ...short].map((name) => wordsOf(name).join(" "));
  return [...new Set(all.flatMap((key) => [key, key.replace(/^(?:la|le|les|l) /, "")]))].filter((key) => key.length > 1);
}

/** Towns that are large enough to be called by the beginning of their name. */
const leastPeopleOfShortNames = 20_000;
const shortestOfShortNames = 5;

/** What a large town is called in short: "Brive" of Brive-la-Gaillarde. */
function shortNameOf({ shore, level, names, population }: Territory): string | undefined {
  if (shore !== "fr" || level !== "municipality" || (population?.count ?? 0) < leastPeopleOfShortNames) return undefined;
  const [, short = ""] = /^([^- ]+)-(?:la|le|les|lès|sur|sous|en|au|aux)-/.exec(names.fr) ?? [];
  return short.length < shortestOfShortNames || short.startsWith("Saint") ? undefined : wordsOf(short).join(" ");
}

/** Large towns by their short names, where nothing else is called so. */
function shortNamesOf(all: readonly Territory[], taken: ReadonlyMap<string, unknown>): ReadonlyMap<string, Territory[]> {
  const towns = new Map<string, Territory[]>();
  for (const town of all) {
    const short = shortNameOf(town);
    if (short !== undefined && !taken.has(short)) add(towns, short, town);
  }
  return towns;
}

/** Territories by their names, exact or with a slip. */
export interface PlaceNames {
  readonly named: (key: string) => readonly Territory[];
  /** Most words of a name that begins with this one; 0 where none does. */
  readonly longestFrom: (word: string) => number;
  /** Whether this is but the beginning of names. */
  readonly isShort: (key: string) => boolean;
  /** Those whose name is this one with a slip. */
  readonly near: (key: string) => readonly Territory[];
  /** Those of today whose names begin with these words: "région de Rabat". */
  readonly beginning: (key: string, level: Level) => readonly Territory[];
}

/** Arabic letters that writers of foreign names take for each other: طولون, تولون. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ط|ث/g, "ت"],
  [/ص/g, "س"],
  [/ض|ذ/g, "د"],
  [/ق|غ/g, "ك"],
  [/ظ/g, "ز"],
];
const soundOf = (key: string): string => sounds.reduce((sound, [letters, letter]) => sound.replace(letters, letter), key);

/** A name, and which letters it is made of: a quick look that spares most comparisons. */
interface Spelling {
  readonly key: string;
  readonly sound: string;
  readonly letters: number;
}

const lettersOf = (key: string): number => {
  let letters = 0;
  for (let place = 0; place < key.length; place += 1) letters |= 1 << (key.charCodeAt(place) & 31);
  return letters;
};

/** Most letters by which two words differ that are two slips apart: each changes one for another. */
const mostDifferent = 4;

function mayBeNear(one: number, other: number): boolean {
  let different = one ^ other;
  let count = 0;
  for (; different !== 0 && count <= mostDifferent; count += 1) different &= different - 1;
  return count <= mostDifferent;
}

/** Under this length a slip makes everything like everything. */
const shortestForgiven = 5;

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/**
 * Makes territories found by their names.
 * @param isKnown whether a slip in the name of a territory is forgiven: too many small places are like each other
 */
export function createPlaceNames(territories: Iterable<Territory>, isKnown: (territory: Territory) => boolean): PlaceNames {
  const bearers = new Map<string, Territory[]>();
  const longest = new Map<string, number>();
  const forgiven = new Map<string, Spelling[]>();
  const regions = new Map<string, Territory[]>();
  const answers = new Map<string, readonly Territory[]>();
  const all = [...territories];
  for (const territory of all) {
    for (const key of keysOf(territory)) {
      const words = key.split(" ");
      const first = words[0] ?? "";
      if (isKnown(territory) && key.length >= shortestForgiven && !bearers.get(key)?.some(isKnown))
        add(forgiven, `${soundOf(key)[0]}${key.length}`, { key, sound: soundOf(key), letters: lettersOf(soundOf(key)) });
      add(bearers, key, territory);
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      if (territory.validTo === undefined && (territory.level === "region" || territory.level === "intermunicipality"))
        for (const end of words.keys()) add(regions, `${territory.level} ${words.slice(0, end + 1).join(" ")}`, territory);
    }
  }
  const shortNames = shortNamesOf(all, bearers);
  for (const [short, towns] of shortNames) {
    bearers.set(short, towns);
    longest.set(short, Math.max(longest.get(short) ?? 0, 1));
  }
  const near = (key: string): readonly Territory[] => {
    if (key.length < shortestForgiven) return [];
    const sound = soundOf(key);
    const lengths = [-2, -1, 0, 1, 2].map((more) => `${sound[0]}${sound.length + more}`);
    const letters = lettersOf(sound);
    const keys = lengths
      .flatMap((length) => forgiven.get(length) ?? [])
      .filter((other) => mayBeNear(letters, other.letters) && isOneSlipAway(sound, other.sound));
    return [...new Set(keys.flatMap((other) => bearers.get(other.key)?.filter(isKnown) ?? []))];
  };
  return {
    named: (key) => bearers.get(key) ?? [],
    longestFrom: (word) => longest.get(word) ?? 0,
    isShort: (key) => shortNames.has(key),
    near: (key) => {
      const known = answers.get(key) ?? near(key);
      answers.set(key, known);
      return known;
    },
    beginning: (key, level) => regions.get(`${level} ${key}`) ?? [],
  };
}

import type { Territory } from "../model.ts";
import type { Hit } from "./lexicon.ts";
import type { LevelName } from "./placeNames.ts";
import type { Mention } from "./places.ts";
import { isLevelName } from "./readings.ts";
import type { Word } from "./words.ts";

/** Words that only join a name to its kind, or say no more than that it is an authority, of today or of before. */
const plain = new Set(
  (
    "de du des d la le les l of the conseil collectivite territorial territoriale urbaine rurale municipal communal " +
    "departement dep departemental regional provincial ancien ancienne anc city town council مجلس حضريه قرويه ترابيه"
  ).split(" "),
);

/** What a cell says beside the name of a territory. */
export interface BesideName {
  /** The kinds of authorities that it names, each as levels that it may mean. */
  readonly kinds: readonly (readonly LevelName[])[];
  /** Its words without those of kinds, as a name is looked for. */
  readonly key: string;
  /** Whether some of them are neither of the name, nor of what tells which one is meant. */
  readonly isMore: boolean;
}

/** The longest phrases that name a kind: in "communauté de communes" no commune is named. */
function kindsIn(hits: readonly Hit[]): readonly Hit[] {
  const isWithin = (one: Hit, other: Hit) =>
    other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from;
  return hits.filter((one) => !hits.some((other) => isWithin(one, other)));
}

const holds = ({ from, to }: Pick<Hit, "from" | "to">, place: number) => from <= place && place < to;

/**
 * What stands in a cell beside a territory that it names, once or in two languages.
 * @param holder the department or province that it lies in
 */
export function besideName(
  words: readonly Word[],
  hits: readonly Hit[],
  mentions: readonly Mention[],
  holder: Territory | undefined,
): BesideName {
  const named = mentions.map(({ nameFrom, to, end }) => ({ from: nameFrom, to: Math.max(to, end) }));
  const isName = (place: number) => named.some((name) => holds(name, place));
  // "Lille (métropole)" names the kind of Lille, "Saint-Denis (département de la Réunion)" that of what holds it.
  const isOfName = (hit: Hit) =>
    mentions.some(({ nameFrom, to, end }) => nameFrom <= hit.from && (hit.from < to || hit.to < end));
  const kinds = kindsIn(hits.filter((hit) => hit.phrase.meaning === "level" && !isOfName(hit)));
  const known = hits.filter(
    ({ phrase: { meaning, value } }) => meaning === "former" || (meaning === "country" && value === "home"),
  );
  const first = Math.min(...named.map(({ from }) => from));
  // "13055 Marseille", "13 - Marseille"; but "Marseille 13" may be a part of the town.
  const isCode = (written: string, place: number) =>
    mentions.some(({ territory }) => territory.code?.value === written) || (place < first && holder?.code?.value === written);
  const isKind = (place: number) => kinds.some((kind) => holds(kind, place));
  const isMeant = ({ forms, written }: Word, place: number) =>
    isName(place) ||
    isKind(place) ||
    known.some((hit) => holds(hit, place)) ||
    forms.some((form) => plain.has(form)) ||
    isCode(written, place);
  // In France a "communauté urbaine" is no commune.
  const levelsOf = ({ phrase: { value } }: Hit) => {
    const levels = value.split(" ").filter(isLevelName);
    const isBody = levels.includes("intermunicipality") && mentions.some(({ territory }) => territory.shore === "fr");
    return isBody ? levels.filter((level) => level !== "municipality") : levels;
  };
  const rest = words.filter((_word, place) => !isKind(place)).map(({ forms }) => forms[0] ?? "");
  const levels = new Map<number, readonly LevelName[]>();
  for (const kind of kinds) levels.set(kind.from, [...(levels.get(kind.from) ?? []), ...levelsOf(kind)]);
  return {
    kinds: [...levels.values()],
    key: rest.slice(rest.findIndex((word) => !plain.has(word))).join(" "),
    isMore: !words.every(isMeant),
  };
}

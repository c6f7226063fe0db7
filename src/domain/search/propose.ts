import { wordsOf } from "../fold.ts";
import type { Atlas } from "../model.ts";
import type { Catalogue, Hit } from "./catalogue.ts";
import { withoutKind } from "./kinds.ts";
import { isRequestOf, nearnessOfPartnership } from "./meaning.ts";
import { nearnessOfParties, type Places, rankOf } from "./order.ts";
import { tellingWords } from "./tellingWords.ts";
import type { SoundIndex } from "./sounds.ts";
import { plain, type Thing, type ThingKind, thingKinds } from "./things.ts";
import type { Understanding } from "./understand.ts";

/** Something that is proposed: how well it was found, and how near it comes to what was understood. */
interface Candidate extends Hit {
  /** 0 the nearest, and for what no nearness is asked of. */
  readonly nearness: number;
  /** Whether it bears exactly the name that is typed with a slip. */
  readonly isMeant?: boolean;
}

const compare = (a: Candidate, b: Candidate): number =>
  a.grade - b.grade ||
  Number(b.isMeant ?? false) - Number(a.isMeant ?? false) ||
  Number(a.thing.isFormer) - Number(b.thing.isFormer) ||
  Number(b.thing.ties > 0) - Number(a.thing.ties > 0) ||
  thingKinds.indexOf(a.thing.kind) - thingKinds.indexOf(b.thing.kind) ||
  a.nearness - b.nearness ||
  b.thing.ties - a.thing.ties ||
  b.thing.people - a.thing.people ||
  (a.thing.id < b.thing.id ? -1 : 1);

/** The authorities of a kind that are named with it, such as "province de Tata"; none where no kind is said. */
function authoritiesOfKind(catalogues: readonly Catalogue[], words: readonly string[]): readonly Candidate[] {
  const named = withoutKind(words);
  if (!named) return [];
  return catalogues
    .flatMap((catalogue) => catalogue.find(named.words, named.words.join(" ")))
    .filter(({ thing, grade }) => thing.level === named.level && grade < 4)
    .map((hit) => ({ ...hit, nearness: 0 }));
}

/** What is read of what is typed: what it means, else its words, and the places that what they find is put in order by. */
interface Read {
  readonly understanding: Understanding | undefined;
  readonly words: readonly string[];
  /** The words that are typed, slips put right. */
  readonly right: readonly string[];
  readonly around: Places;
}

/** What some words find, by kind: everything where there are no words. */
function foundBy(catalogue: Catalogue, words: readonly string[]) {
  if (words.length === 0) return () => true;
  const found = new Set(catalogue.find(words, words.join(" ")).map(({ thing: { kind, id } }) => `${kind} ${id}`));
  return (kind: ThingKind, id: string) => found.has(`${kind} ${id}`);
}

/** Partnerships and requests of what was understood, as their lists find them; partnerships in the order of the list. */
function ofMeaning(atlas: Atlas, catalogue: Catalogue, meaning: Understanding, around: Places): readonly Candidate[] {
  const isFound = foundBy(catalogue, meaning.words);
  const isRequestFound = foundBy(catalogue, [...meaning.words, ...meaning.kindWords]);
  const candidate = (kind: ThingKind, id: string, nearness: number): Candidate => ({
    thing: { ...plain, kind, id, names: [] },
    grade: 1,
    nearness,
  });
  const ties = [...atlas.partnerships.values()].flatMap((partnership) => {
    const nearness = nearnessOfPartnership(atlas, meaning, partnership);
    return nearness === undefined || !isFound("partnership", partnership.id)
      ? []
      : [candidate("partnership", partnership.id, rankOf(around, nearness, 0))];
  });
  const requests = atlas.requests.filter(
    (request) =>
      // Who seeks is asked for, not who has found.
      !(meaning.isSought && request.answerId !== undefined) &&
      isRequestOf(atlas, meaning, request) &&
      isRequestFound("request", request.id),
  );
  return [...ties, ...requests.map(({ id }) => candidate("request", id, 0))];
}

/** Things that bear exactly a name. */
const foundExactly = (catalogue: Catalogue, words: readonly string[]): ReadonlySet<Thing> =>
  new Set(catalogue.find(words, words.join(" ")).flatMap(({ thing, grade }) => (grade === 0 ? [thing] : [])));

/** How many of what sounds alike are proposed, and behind how many in which the words stand with a slip. */
const [mostAlike, mostSlips] = [3, 4] as const;

/**
 * Authorities that have no name in Arabic letters and sound like what is typed in these: where the words stand nowhere, for
 * few words of Arabic sound like no village of France.
 */
function soundingLike(sounds: SoundIndex<Thing>, words: readonly string[], candidates: readonly Candidate[]): readonly Thing[] {
  const isSlip = ({ grade }: Candidate) => grade === 4;
  return candidates.every(isSlip) ? sounds.find((withoutKind(words)?.words ?? words).join(" ")).slice(0, mostAlike) : [];
}

/** A hit as it is proposed: partnerships in the order of the list, those of a place itself before all that is around it. */
function candidateOf(atlas: Atlas, around: Places, { thing, grade }: Hit): Candidate {
  const partnership = thing.kind === "partnership" ? atlas.partnerships.get(thing.id) : undefined;
  if (!partnership || around.places.length === 0) return { thing, grade, nearness: 0 };
  const nearness = nearnessOfParties(atlas, around, partnership.parties);
  const isOfPlace = nearness === 0;
  return { thing, grade: isOfPlace || grade > 3 ? grade : 3, nearness: rankOf(around, nearness, grade) };
}

/** What finds things: those of the atlas, the rest of the gazetteer, and what of that has no name in Arabic letters. */
export interface Finders {
  readonly own: Catalogue;
  readonly others: Catalogue;
  readonly sounds: SoundIndex<Thing>;
}

/**
 * Things that what is typed may mean, the best first: what bears exactly this name, authorities of the kind that is said,
 * then all else; what only sounds so where the words stand nowhere and nothing is understood, behind the first slips.
 */
export function proposedFor(
  atlas: Atlas,
  { own, others, sounds }: Finders,
  typed: string,
  { understanding, around, right }: Read,
): readonly Thing[] {
  const words = tellingWords(typed);
  if (words.length === 0) return [];
  const whole = wordsOf(typed).join(" ");
  const hits = [own, others].flatMap((catalogue) => catalogue.find(words, whole));
  // Of partnerships, those that the list finds, and no others.
  const byWords = understanding ? hits.filter(({ thing }) => thing.kind !== "partnership") : hits;
  const meant = understanding ? ofMeaning(atlas, own, understanding, around) : [];
  const bearers = foundExactly(own, right);
  const candidates = byWords.map((hit) => ({ ...candidateOf(atlas, around, hit), isMeant: bearers.has(hit.thing) }));
  const all = [...candidates, ...meant].sort(compare);
  const ofKind = [...authoritiesOfKind([own, others], words)].sort(compare);
  const exact = ofKind.length > 0 ? all.filter(({ thing, grade }) => grade === 0 && thing.kind === "territory") : [];
  const named = [...exact, ...ofKind];
  const alike = named.length > 0 || understanding ? [] : soundingLike(sounds, wordsOf(typed), all);
  const found = [...named, ...all].map(({ thing }) => thing);
  const things = [...found.slice(0, mostSlips), ...alike, ...found];
  return [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()];
}

import { wordsOf } from "../fold.ts";
import type { Atlas } from "../model.ts";
import type { Catalogue, Hit } from "./catalogue.ts";
import { withoutKind } from "./kinds.ts";
import { isRequestOf, nearnessOfPartnership } from "./meaning.ts";
import { tellingWords } from "./tellingWords.ts";
import { plain, type Thing, type ThingKind, thingKinds } from "./things.ts";
import type { Understanding } from "./understand.ts";

/** Something that is proposed: how well it was found, and how near it comes to what was understood. */
interface Candidate extends Hit {
  /** 0 the nearest, and for what no nearness is asked of. */
  readonly nearness: number;
}

const compare = (a: Candidate, b: Candidate): number =>
  a.grade - b.grade ||
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

/** Partnerships and requests of what was understood, as their lists find them; partnerships in the order of the list. */
function ofMeaning(atlas: Atlas, catalogues: readonly Catalogue[], meaning: Understanding): readonly Candidate[] {
  const { words } = meaning;
  const found =
    words.length > 0 ? catalogues.flatMap((catalogue) => catalogue.find(words, words.join(" "))).map(({ thing }) => thing) : [];
  const isFound = (kind: ThingKind, id: string) =>
    words.length === 0 || found.some((thing) => thing.kind === kind && thing.id === id);
  const candidate = (kind: ThingKind, id: string, nearness: number): Candidate => ({
    thing: { ...plain, kind, id, names: [] },
    grade: 1,
    nearness,
  });
  const ties = [...atlas.partnerships.values()].flatMap((partnership) => {
    const nearness = nearnessOfPartnership(atlas, meaning, partnership);
    return nearness === undefined || !isFound("partnership", partnership.id)
      ? []
      : [candidate("partnership", partnership.id, nearness)];
  });
  const requests = atlas.requests.filter((request) => isRequestOf(atlas, meaning, request) && isFound("request", request.id));
  return [...ties, ...requests.map(({ id }) => candidate("request", id, 0))];
}

/**
 * Things that what is typed may mean, the best first: what bears exactly this name, authorities of the kind that is said,
 * then all else.
 */
export function proposedFor(
  atlas: Atlas,
  catalogues: readonly Catalogue[],
  typed: string,
  meaning: Understanding | undefined,
): readonly Thing[] {
  const words = tellingWords(typed);
  if (words.length === 0) return [];
  const whole = wordsOf(typed).join(" ");
  const hits = catalogues.flatMap((catalogue) => catalogue.find(words, whole));
  // Of partnerships, those that the list finds, and no others.
  const byWords = meaning ? hits.filter(({ thing }) => thing.kind !== "partnership") : hits;
  const ofAll = [...byWords.map((hit) => ({ ...hit, nearness: 0 })), ...(meaning ? ofMeaning(atlas, catalogues, meaning) : [])];
  const all = [...ofAll].sort(compare);
  const ofKind = [...authoritiesOfKind(catalogues, words)].sort(compare);
  const exact = ofKind.length > 0 ? all.filter(({ thing, grade }) => grade === 0 && thing.kind === "territory") : [];
  const things = [...exact, ...ofKind, ...all].map(({ thing }) => [`${thing.kind} ${thing.id}`, thing] as const);
  return [...new Map(things).values()];
}

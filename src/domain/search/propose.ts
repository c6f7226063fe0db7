import { wordsOf } from "../fold.ts";
import type { Atlas } from "../model.ts";
import type { Catalogue, Hit } from "./catalogue.ts";
import { withoutKind } from "./kinds.ts";
import { nearnessOfPartnership } from "./meaning.ts";
import { tellingWords } from "./tellingWords.ts";
import { type Thing, thingKinds } from "./things.ts";
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

/**
 * Partnerships on a theme around a place come in the order in which the list has them; all others that hold the words,
 * after them.
 */
function withNearness(atlas: Atlas, meaning: Understanding | undefined, hits: readonly Hit[]): readonly Candidate[] {
  return hits.map((hit) => {
    const partnership = hit.thing.kind === "partnership" ? atlas.partnerships.get(hit.thing.id) : undefined;
    if (!meaning || !partnership) return { ...hit, nearness: 0 };
    const nearness = nearnessOfPartnership(atlas, meaning, partnership);
    return nearness === undefined ? { ...hit, nearness: Infinity } : { ...hit, grade: 1, nearness };
  });
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
  const all = [...withNearness(atlas, meaning, hits)].sort(compare);
  const ofKind = [...authoritiesOfKind(catalogues, words)].sort(compare);
  const exact = ofKind.length > 0 ? all.filter(({ thing, grade }) => grade === 0 && thing.kind === "territory") : [];
  return [...new Set([...exact, ...ofKind, ...all].map(({ thing }) => thing))];
}

import type { Atlas, Party, Territory } from "../model.ts";
import type { Catalogue, Grade } from "./catalogue.ts";
import { type Nearness, nearnessToAll } from "./nearness.ts";
import type { Reader, Understanding } from "./understand.ts";

/** The places that what is found is put in order by: what is of a place itself first, then what is around it. */
export interface Places {
  /** Each with its namesakes. */
  readonly places: readonly (readonly Territory[])[];
  /** Whether the words are their names, and no mere beginnings of these. */
  readonly areNamed: boolean;
}

const noPlaces: Places = { places: [], areNamed: false };

/** How near to a place something is put that is found without being near it. */
const elsewhere = 4;

/** The farthest around a place that is told apart from elsewhere. */
const farthest: Nearness = 3;

/**
 * Places by which what words find is put in order: those they name; else the territories of today whose names they hold or
 * begin.
 */
function placesOfWords(atlas: Atlas, catalogue: Catalogue, reader: Reader, words: readonly string[]): Places {
  const named = reader.placesIn(words);
  if (named.length > 0) return { places: named, areNamed: true };
  const begun = catalogue
    .find(words, words.join(" "))
    .filter(({ thing, grade }) => thing.kind === "territory" && !thing.isFormer && grade < 3)
    .flatMap(({ thing }) => atlas.territories.get(thing.id) ?? []);
  return begun.length > 0 ? { places: [begun], areNamed: false } : noPlaces;
}

/**
 * Places by which what a query finds is put in order.
 * @param words what is looked for, slips put right
 */
export function placesOf(
  atlas: Atlas,
  catalogue: Catalogue,
  reader: Reader,
  query: { readonly understanding: Understanding | undefined; readonly words: readonly string[] },
): Places {
  const { understanding, words } = query;
  if (understanding) return { places: understanding.places, areNamed: true };
  return words.length === 0 ? noPlaces : placesOfWords(atlas, catalogue, reader, words);
}

/** How near some parties come to all of some places, 0 the nearest; absent where they are elsewhere, or where there are no places. */
export function nearnessOfParties(atlas: Atlas, { places }: Places, parties: readonly Party[]): number | undefined {
  if (places.length === 0) return undefined;
  const territories = parties.flatMap(({ territoryId }) => atlas.territories.get(territoryId) ?? []);
  return nearnessToAll(atlas, places, territories, farthest);
}

/** The place in the order of what is found: by how near it comes to the places, then by how well its words are found. */
export const rankOf = ({ places }: Places, nearness: number | undefined, grade: Grade): number =>
  (nearness ?? elsewhere * places.length) * 10 + grade;

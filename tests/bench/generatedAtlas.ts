import { group } from "d3-array";
import type { AtlasFile } from "../../src/data/schema.ts";

type Territory = AtlasFile["territories"][number];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Territories that can stand for one another: of the same shore and level, both present or both former. */
const sortOf = ({ shore, level, validTo }: Territory) => `${shore} ${level} ${validTo === undefined ? "present" : "former"}`;

/**
 * An atlas with as many partnerships as asked for, in the format of the real one. Each takes a real partnership, drawn
 * at random, with all its statements (so statuses, dates, themes, words, sources and confidences keep their shares),
 * and puts other territories of the same sort at its ends.
 */
export function generateAtlas(real: AtlasFile, count: number, seed: number): AtlasFile {
  const random = randomNumbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const territories = new Map(real.territories.map((territory) => [territory.id, territory]));
  const bySort = group(real.territories, sortOf);
  const standIn = (id: string): string => one(bySort.get(sortOf(territories.get(id) as Territory)) ?? []).id;
  const statementsOf = group(real.statements, ({ partnershipId }) => partnershipId);

  const partnerships: AtlasFile["partnerships"] = [];
  const statements: AtlasFile["statements"] = real.statements.filter(({ partnershipId }) => partnershipId === undefined);
  for (let number = 1; number <= count; number += 1) {
    const id = `generated-${String(number).padStart(5, "0")}`;
    const template = one(real.partnerships);
    partnerships.push({
      id,
      kind: template.kind,
      parties: template.parties.map(({ shore, territoryId }) => ({ shore, territoryId: standIn(territoryId) })),
      involvements: template.involvements,
      terms: template.terms,
      toolUses: template.toolUses,
    });
    for (const { territoryIds: _elsewhere, ...statement } of statementsOf.get(template.id) ?? []) {
      statements.push({ ...statement, id: `${statement.id}-${number}`, partnershipId: id });
    }
  }
  return { ...real, partnerships, statements };
}

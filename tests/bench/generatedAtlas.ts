import { group } from "d3-array";
import type { AtlasFile } from "../../src/data/schema.ts";
import { randomNumbers } from "./randomNumbers.ts";

type Territory = AtlasFile["territories"][number];

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
  // Neither requests nor passages speak of partnerships that are not there.
  const requests = real.requests.map(({ answerId: _answer, ...request }) => request);
  const passages = real.passages.map((passage) => ({ ...passage, partnershipIds: [] }));
  return { ...real, partnerships, statements, requests, passages };
}

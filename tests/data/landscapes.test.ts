import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { placedLandscapes } from "../../src/domain/candidates/landscapes.ts";
import { realAuthorities, realAuthority, realLandscapes } from "../fixtures/ground.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { readText } from "../fixtures/repository.ts";
import { typedTables } from "../fixtures/tables.ts";

/** Where some places lie, as any map has it; at its edges the rule is tried: estuaries, enclaves, sea on one side of a border. */
const lie: Readonly<
  Record<(typeof placedLandscapes)[number], { readonly so: readonly string[]; readonly not: readonly string[] }>
> = {
  coast: {
    so: [
      "fr-municipality-13055",
      "fr-municipality-83126",
      "fr-department-64",
      "fr-department-974",
      "fr-region-53",
      "ma-municipality-tanger",
      "ma-municipality-essaouira",
      "ma-department-ken",
      "ma-region-12",
    ],
    not: ["fr-department-05", "fr-department-67", "fr-region-84", "ma-municipality-zagora", "ma-department-err", "ma-region-08"],
  },
  border: {
    so: [
      "fr-municipality-67482",
      "fr-department-64",
      "fr-region-44",
      "ma-municipality-oujda",
      "ma-department-err",
      "ma-region-02",
    ],
    not: [
      "fr-municipality-13055",
      "fr-region-11",
      "fr-region-53",
      "fr-department-974",
      "ma-municipality-marrakech",
      "ma-region-07",
    ],
  },
  highland: {
    so: ["fr-department-48", "ma-municipality-ouarzazate", "ma-department-ifr", "ma-region-08"],
    not: ["fr-municipality-13055", "fr-region-11", "ma-municipality-agadir", "ma-region-06"],
  },
  oasis: {
    so: ["ma-municipality-zagora", "ma-department-err", "ma-municipality-08.587.07.13"],
    not: ["ma-municipality-agadir", "ma-region-08", "fr-municipality-13055"],
  },
};

test.each(placedLandscapes)("what lies as %s says is told, and nothing else is", (landscape) => {
  const told = realLandscapes[landscape];
  const { so, not } = lie[landscape];
  expect([...so, ...not].filter((id) => !realAuthorities.has(id))).toEqual([]);
  expect(so.filter((id) => !told.has(id))).toEqual([]);
  expect(not.filter((id) => told.has(id))).toEqual([]);
});

test("what only a document can tell has the document that lists it, or its province", () => {
  const listed = new Map(typedTables.landscapes.map((row) => [row.territory_id, row.source_id]));
  const wrong = [...realLandscapes.oasis].filter(([id, sourceId]) => {
    const { parentId = "" } = realAuthority(id);
    return !realAtlas.sources.has(sourceId) || (listed.get(id) ?? listed.get(parentId)) !== sourceId;
  });
  expect(wrong).toEqual([]);
  expect(realLandscapes.oasis.size).toBeGreaterThan(listed.size);
});

test("nothing is told of a municipality that stands where its département or province does, but what its province is named for", () => {
  const guessed = [...realLandscapes.coast, ...realLandscapes.border, ...realLandscapes.highland].filter((id) => {
    const territory = realAuthorities.get(id);
    return territory?.level === "municipality" && territory.pointBasis === "parent";
  });
  expect(guessed).toEqual([]);
});

test("the file is a small part of what the gazetteer weighs", () => {
  expect(gzipSync(readText("geodata/published/gazetteer/landscapes.json")).byteLength).toBeLessThan(15_000);
});

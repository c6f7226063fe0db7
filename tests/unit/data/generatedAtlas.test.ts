import { expect, test } from "vitest";
import { buildAtlas } from "../../../src/data/buildAtlas.ts";
import { atlasFile, checkFile } from "../../../src/data/schema.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { generateAtlas } from "../../bench/generatedAtlas.ts";
import { realFile } from "../../fixtures/realAtlas.ts";

test("the atlas that the benchmark generates is one that the site reads, with as many partnerships as asked for", () => {
  const atlas = buildAtlas(checkFile("atlas.json", atlasFile, generateAtlas(realFile, 300, 1)));
  expect(takeSnapshot(atlas, undefined).entries).toHaveLength(300);
});

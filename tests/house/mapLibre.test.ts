import { expect, test } from "vitest";
import { withoutTileDecoder } from "../../.build/mapLibre.ts";
import { filesIn, readText } from "../fixtures/repository.ts";

const published = (name: string) => readText(`node_modules/maplibre-gl/dist/${name}-dev.mjs`);

test.each(["maplibre-gl", "maplibre-gl-worker"])("what is built of %s calls no decoder of tiles", (name) => {
  const whole = published(name);
  const lean = withoutTileDecoder(whole);
  expect(whole.match(/\bdecodeTile\(/g)).toHaveLength(2);
  // Its definition alone is left, which nothing reaches: the build drops it with all that it needs.
  expect(lean.match(/\bdecodeTile\(/g)).toHaveLength(1);
  expect(whole.length - lean.length).toBe("decodeTile(new Uint8Array(buffer))".length - "[]".length);
});

test("the map draws nothing that comes in tiles", () => {
  const tiled = filesIn("src/map").filter((path) => /type: "(vector|raster|raster-dem)"/.test(readText(path)));
  expect(tiled).toEqual([]);
});

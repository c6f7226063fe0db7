import { expect, test } from "vitest";
import { bundlesOf } from "../../../../src/map/geometry/painting.ts";

const line = (bundle: string, level: number) => ({ bundle, level });

test("a single line is painted above what it crosses, the faintest last; lines of a bundle together", () => {
  const lines = [
    line("faint", 0),
    line("pair", 0),
    line("strong", 2),
    line("many", 0),
    line("pair", 2),
    line("many", 1),
    line("many", 0),
  ];
  expect(bundlesOf(lines)).toEqual([[3, 5, 6], [1, 4], [2], [0]]);
});

import { expect, test } from "vitest";
import { dashes } from "../../../src/ui/lineStyle.ts";

test("no two statuses have the same dash: without colour they can still be told apart", () => {
  const written = Object.values(dashes).map((dash) => dash?.join(" ") ?? "solid");
  expect(new Set(written).size).toBe(written.length);
});

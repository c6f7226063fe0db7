import { expect, test } from "vitest";
import { townsFirst } from "../../../src/domain/search/townsFirst.ts";
import { realAuthority } from "../../fixtures/ground.ts";

const [province, town, other] = ["ma-department-zag", "ma-municipality-zagora", "ma-municipality-tanger"].map(realAuthority);

test.each(["Zagora", "زاكورة", "zag"])("%s means the town before the province that bears its name", (typed) => {
  expect(
    townsFirst(
      [province, other, town].flatMap((one) => one ?? []),
      typed,
    ),
  ).toEqual([town, province, other]);
});

test("a name with its kind means what it says", () => {
  const found = [province, town].flatMap((one) => one ?? []);
  expect(townsFirst(found, "province de Zagora")).toEqual(found);
  expect(townsFirst(found, "إقليم زاكورة")).toEqual(found);
});

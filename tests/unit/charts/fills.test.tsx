// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ageFills } from "../../../src/charts/fills/ageFills.ts";
import { FillPatterns, fillOf } from "../../../src/charts/fills/FillPatterns.tsx";
import { vitalityFills } from "../../../src/charts/fills/vitalityFills.ts";

describe.each([
  ["vitalities", vitalityFills],
  ["ages", ageFills],
])("the fills of %s", (_name, fills) => {
  const values = Object.keys(fills);
  const { container } = render(
    <svg>
      <FillPatterns pictureId="one" fills={fills} />
    </svg>,
  );
  const patternOf = (value: string) => {
    const name = /^url\(#(.+)\)$/.exec(fillOf("one", fills, value))?.[1];
    return name === undefined ? undefined : container.querySelector(`[id="${name}"]`);
  };

  test("each have their pattern in the picture, on their colour", () => {
    const grounds = values.map(
      (value) => patternOf(value)?.querySelector("rect")?.getAttribute("fill") ?? fillOf("one", fills, value),
    );
    expect(grounds).toEqual(Object.values(fills).map(({ colour }) => colour));
  });

  test("differ without their colours: each has marks of its own, one at most has none", () => {
    const marks = values.map((value) => patternOf(value)?.lastElementChild?.outerHTML ?? "none");
    expect(new Set(marks).size).toBe(values.length);
  });
});

test("two pictures of a page do not share their patterns", () => {
  expect(fillOf("one", vitalityFills, "silent")).not.toBe(fillOf("two", vitalityFills, "silent"));
});

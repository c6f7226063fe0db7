// @vitest-environment happy-dom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { StatusPatterns, statusFill } from "../../../src/charts/themeStatus/StatusPatterns.tsx";
import { statuses } from "../../../src/domain/model.ts";

test("every pattern that a status is filled with stands in its chart, on the colour of the status", () => {
  const { container } = render(
    <svg>
      <StatusPatterns chartId="one" />
    </svg>,
  );
  const grounds = statuses.map((status) => {
    const fill = statusFill("one", status);
    const name = /^url\(#(.+)\)$/.exec(fill)?.[1];
    return name === undefined ? fill : container.querySelector(`[id="${name}"] rect`)?.getAttribute("fill");
  });
  expect(grounds).toEqual(statuses.map((status) => `var(--status-${status})`));
});

test("the three greys have marks of their own, none like another", () => {
  const { container } = render(
    <svg>
      <StatusPatterns chartId="one" />
    </svg>,
  );
  const marks = (["stalled", "ended", "unconfirmed"] as const).map(
    (status) => container.querySelector(`[id="one-${status}"] > :last-child`)?.outerHTML,
  );
  expect(new Set(marks).size).toBe(3);
});

test("two charts on a page do not share their patterns", () => {
  expect(statusFill("one", "stalled")).not.toBe(statusFill("two", "stalled"));
});

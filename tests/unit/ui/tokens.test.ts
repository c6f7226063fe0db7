import { describe, expect, test } from "vitest";
import { statuses } from "../../../src/domain/model.ts";
import { contrast } from "../../fixtures/contrast.ts";
import { readTheme } from "../../fixtures/theme.ts";

const lines = statuses.map((status) => `status-${status}`);
const map = ["sea", "land", "country", "country-full"];
const pages = ["ground", "surface", "surface-sunken"];

/** Least contrast for text, and for lines and marks that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
const forText = 4.5;
const forMarks = 3;

/** Each colour that is written or drawn, the grounds on which it stands, and the contrast that it needs there. */
const uses: readonly (readonly [what: string, colours: readonly string[], grounds: readonly string[], least: number])[] = [
  ["text of pages", ["ink", "ink-soft"], [...pages, "notice", "accent-soft"], forText],
  ["links and words of warning", ["accent", "danger"], [...pages, "accent-soft"], forText],
  ["words on buttons", ["accent-ink"], ["accent"], forText],
  ["names on the map, which wear a halo", ["label", "label-soft", "status-seeking"], ["halo"], forText],
  ["names on the map where the halo ends", ["label", "label-soft"], ["sea", "land", "country"], forText],
  ["lines of partnerships on the map", lines, map, forMarks],
  ["halos and marks of those that seek", ["status-seeking"], map, forMarks],
  ["outline of what is selected", ["accent"], map, forMarks],
  ["limits of regions", ["border-strong"], ["country"], forMarks],
  ["ends of links", ["ink"], map, forMarks],
  ["lines and marks in pages", [...lines, "status-seeking"], [...pages], forMarks],
  ["areas of charts", ["age-recent", "age-ageing", "age-old"], ["surface"], forMarks],
  ["outlines of fields and buttons", ["rule-strong"], ["ground", "surface"], forMarks],
  ["focus", ["accent"], [...pages, ...map], forMarks],
];

describe.each(["light", "dark"] as const)("in the %s theme", (name) => {
  const theme = readTheme(name);
  test.each(uses)("%s can be told from their ground", (_what, colours, grounds, least) => {
    const tooClose = colours.flatMap((colour) =>
      grounds
        .map((ground) => ({ colour, ground, contrast: contrast(theme[colour] ?? "#000000", theme[ground] ?? "#000000") }))
        .filter((pair) => pair.contrast < least)
        .map((pair) => `${pair.colour} on ${pair.ground}: ${pair.contrast.toFixed(2)}`),
    );
    expect(tooClose).toEqual([]);
  });
});

test("the dark theme gives every colour anew", () => {
  const [light, dark] = [readTheme("light"), readTheme("dark")];
  expect(Object.keys(light).length).toBeGreaterThan(30);
  expect(Object.keys(light).filter((key) => light[key] === dark[key])).toEqual([]);
});

test("the formula is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAfterKey, nextYearEnd, previousYearEnd } from "../../../src/charts/timeAxis/steps.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";

const [start, end] = ["1986-01-01", "2026-11-22"];
const after = (key: string, day: string, isRightToLeft = false) => dayAfterKey(key, day, start, end, isRightToLeft);

describe("a key on the time axis", () => {
  test.each([
    ["ArrowRight", "2009-02-19", "2009-12-31"],
    ["ArrowRight", "2009-12-31", "2010-12-31"],
    ["ArrowUp", "2009-12-31", "2010-12-31"],
    ["ArrowLeft", "2009-02-19", "2008-12-31"],
    ["ArrowLeft", "2009-12-31", "2008-12-31"],
    ["ArrowDown", "2009-12-31", "2008-12-31"],
    ["PageUp", "2009-02-19", "2014-02-19"],
    ["PageDown", "2009-02-19", "2004-02-19"],
    ["PageDown", "2008-02-29", "2003-02-28"],
    ["Home", "2009-02-19", start],
    ["End", "2009-02-19", end],
    ["ArrowRight", "2026-03-01", end],
    ["PageUp", "2024-01-01", end],
    ["PageDown", "1988-01-01", start],
  ])("%s leads from %s to %s", (key, from, to) => {
    expect(after(key, from)).toBe(to);
  });

  test("follows the direction of reading in Arabic, up and down as everywhere", () => {
    expect(after("ArrowLeft", "2009-12-31", true)).toBe("2010-12-31");
    expect(after("ArrowRight", "2009-12-31", true)).toBe("2008-12-31");
    expect(after("ArrowUp", "2009-12-31", true)).toBe("2010-12-31");
  });

  test("means nothing when it is another", () => {
    expect(["Enter", "a", "Tab", " "].map((key) => after(key, "2009-12-31"))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("never leaves the axis, and moves on unless at its end", () => {
    fc.assert(
      fc.property(anyDay(1986, 2025), fc.constantFrom("ArrowRight", "ArrowUp", "PageUp", "End"), (day, key) => {
        const next = after(key, day) ?? "";
        expect(next > day && next <= end).toBe(true);
      }),
    );
    fc.assert(
      fc.property(anyDay(1987, 2025), fc.constantFrom("ArrowLeft", "ArrowDown", "PageDown", "Home"), (day, key) => {
        const next = after(key, day) ?? "";
        expect(next < day && next >= start).toBe(true);
      }),
    );
  });
});

test("ends of years follow each other: one step forward and one back lead to the same end of year", () => {
  fc.assert(
    fc.property(anyDay(), (day) => {
      const next = nextYearEnd(day);
      expect(next > day && next.endsWith("-12-31")).toBe(true);
      expect(nextYearEnd(previousYearEnd(next))).toBe(next);
      expect(previousYearEnd(nextYearEnd(next))).toBe(next);
    }),
  );
});

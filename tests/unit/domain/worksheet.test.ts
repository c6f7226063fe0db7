import { describe, expect, test } from "vitest";
import type { Scheme } from "../../../src/domain/model.ts";
import {
  type Bid,
  type ConditionKind,
  conditionsOf,
  converted,
  excessOf,
  isOver,
  splitOf,
} from "../../../src/domain/worksheet.ts";
import { readJson } from "../../fixtures/repository.ts";

const { schemes } = readJson<{ schemes: readonly Scheme[] }>("geodata/published/edition/funding.json");

/** A generation of the fund, as published. @throws Error for an unknown one */
function scheme(id: string): Scheme {
  const found = schemes.find((one) => one.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
}

const bid = (more: Partial<Bid>): Bid => ({ currency: "EUR", themes: [], ...more });

/** Verdicts by condition, with the reason of those that are unknown. */
const verdicts = (id: string, of: Partial<Bid>) =>
  Object.fromEntries(conditionsOf(scheme(id), bid(of)).map(({ kind, verdict, why }) => [kind, why ?? verdict])) as Record<
    ConditionKind,
    string
  >;

describe("the fund of 2016-2018", () => {
  test("a quarter from each side and half from the fund, in equal halves, meets all that is told", () => {
    const told = { budget: 200_000, french: 50_000, moroccan: 50_000, themes: ["youth", "health"] } as const;
    expect(splitOf(bid(told), scheme("joint-fund-2"))).toEqual({
      budget: 200_000,
      french: 50_000,
      moroccan: 50_000,
      fund: 100_000,
      half: 50_000,
    });
    expect(verdicts("joint-fund-2", told)).toEqual({
      "french-share": "met",
      "moroccan-share": "met",
      "fund-share": "met",
      themes: "met",
      envelope: "met",
      cap: "untold",
    });
  });

  test("three examples come out as they do by hand", () => {
    // The rule: each local side at least 25 %, the fund at most 50 %, half from each State.
    const examples = [
      // 137 500: a quarter is 34 375; what is left is 137 500 - 34 375 - 34 375 = 68 750, which is a half: the most.
      { budget: 137_500, french: 34_375, moroccan: 34_375, fund: 68_750, half: 34_375, isMet: [true, true, true] },
      // 90 000: a quarter is 22 500; 90 000 - 30 000 - 27 000 = 33 000, which is 36.7 %: less than a half.
      { budget: 90_000, french: 30_000, moroccan: 27_000, fund: 33_000, half: 16_500, isMet: [true, true, true] },
      // 60 000: a quarter is 15 000, and the Moroccan side brings 12 000, which is 20 %; 60 000 - 20 000 - 12 000 = 28 000, 46.7 %.
      { budget: 60_000, french: 20_000, moroccan: 12_000, fund: 28_000, half: 14_000, isMet: [true, false, true] },
    ];
    for (const { budget, french, moroccan, fund, half, isMet } of examples) {
      const told = { budget, french, moroccan };
      expect(splitOf(bid(told), scheme("joint-fund-2"))).toEqual({ ...told, fund, half });
      const found = verdicts("joint-fund-2", told);
      expect([found["french-share"], found["moroccan-share"], found["fund-share"]]).toEqual(
        isMet.map((one) => (one ? "met" : "unmet")),
      );
    }
  });

  test("a side that brings a fifth asks too much of the fund", () => {
    expect(verdicts("joint-fund-2", { budget: 100_000, french: 20_000, moroccan: 25_000, themes: ["health"] })).toMatchObject({
      "french-share": "unmet",
      "moroccan-share": "met",
      "fund-share": "unmet",
      themes: "unmet",
    });
  });

  test("one euro less than a quarter is less than a quarter", () => {
    expect(verdicts("joint-fund-2", { budget: 400_000, french: 99_999, moroccan: 150_000 })["french-share"]).toBe("unmet");
    expect(verdicts("joint-fund-2", { budget: 400_000, french: 100_000, moroccan: 150_000 })["french-share"]).toBe("met");
  });

  test("is disputed by its sources between a million and a half and 1.8 million", () => {
    const asking = (fund: number) =>
      verdicts("joint-fund-2", { budget: 2 * fund, french: fund / 2, moroccan: fund / 2 }).envelope;
    expect([1_500_000, 1_600_000, 1_900_000].map(asking)).toEqual(["met", "disputed", "unmet"]);
  });

  test("is compared in dirhams only at a rate that the reader gives", () => {
    const inDirhams = { currency: "MAD", budget: 2_000_000, french: 500_000, moroccan: 500_000 } as const;
    expect(verdicts("joint-fund-2", inDirhams)).toMatchObject({ "fund-share": "met", envelope: "rateless" });
    expect(verdicts("joint-fund-2", { ...inDirhams, rate: 10 }).envelope).toBe("met");
  });

  test("takes a part that is not typed for unknown, not for nothing", () => {
    expect(verdicts("joint-fund-2", { budget: 100_000, french: 30_000 })).toMatchObject({
      "french-share": "met",
      "moroccan-share": "untyped",
      "fund-share": "untyped",
      envelope: "untyped",
    });
  });

  test("is over on the first day of 2019", () => {
    expect(["2018-12-31", "2019-01-01"].map((day) => isOver(scheme("joint-fund-2"), day))).toEqual([false, true]);
    expect(isOver(scheme("joint-fund-5"), "2030-01-01")).toBe(false);
  });
});

test.each(["joint-fund-1", "joint-fund-3", "joint-fund-4", "joint-fund-5"])(
  "shares of %s are unknown, whatever is typed",
  (id) => {
    const whole = { budget: 200_000, french: 50_000, moroccan: 50_000, themes: ["youth"], rate: 10.8 } as const;
    expect(verdicts(id, whole)).toMatchObject({
      "french-share": "untold",
      "moroccan-share": "untold",
      "fund-share": "untold",
      cap: "untold",
    });
    expect(splitOf(bid(whole), scheme(id))).not.toHaveProperty("half");
  },
);

test("a cap is met or not once the reader gives it", () => {
  const told = { budget: 200_000, french: 50_000, moroccan: 50_000 } as const;
  expect([99_999, 100_000].map((cap) => verdicts("joint-fund-5", { ...told, cap }).cap)).toEqual(["unmet", "met"]);
});

test("local sides that bring more than the budget leave nothing to split", () => {
  const told = bid({ budget: 100, french: 80, moroccan: 30 });
  expect(splitOf(told, scheme("joint-fund-2"))).toBeUndefined();
  expect(excessOf(told)).toBe(10);
});

test("amounts go from one currency to the other and back", () => {
  expect(converted(100, "EUR", "MAD", 10.8)).toBeCloseTo(1080);
  expect(converted(1080, "MAD", "EUR", 10.8)).toBeCloseTo(100);
  expect(converted(5, "EUR", "EUR", undefined)).toBe(5);
  expect(converted(5, "EUR", "MAD", undefined)).toBeUndefined();
});

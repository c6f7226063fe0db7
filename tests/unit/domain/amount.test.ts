import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountRule, rateRule, readNumber } from "../../../src/domain/amount.ts";

describe("an amount as people type it", () => {
  test.each([
    ["120000", 120_000],
    ["120 000", 120_000],
    ["120\u202f000 €", 120_000],
    ["120.000", 120_000],
    ["120,000", 120_000],
    ["1.200.000,50", 1_200_000.5],
    ["1,200,000.50", 1_200_000.5],
    ["1,5", 1.5],
    ["120000.25", 120_000.25],
    ["١٢٠٠٠٠", 120_000],
    ["١٢٠٬٠٠٠٫٥", 120_000.5],
    ["۱۲۰۰۰۰", 120_000],
    ["120 000 درهم", 120_000],
    ["120 000 DH", 120_000],
    ["120 000 euros", 120_000],
    ["\u200f120000", 120_000],
    ["0", 0],
  ])("%s is understood", (typed, value) => {
    expect(readNumber(typed, amountRule)).toEqual({ value });
  });

  test.each([
    ["-5", "negative"],
    ["−1 000", "negative"],
    ["-٥", "negative"],
    ["dix", "unreadable"],
    ["12-5", "unreadable"],
    ["1,2,3", "unreadable"],
    ["1.2.3,4,5", "unreadable"],
    ["€", "unreadable"],
    ["1e9", "unreadable"],
    ["9 999 999 999", "absurd"],
  ])("%s is refused as %s", (typed, problem) => {
    expect(readNumber(typed, amountRule)).toEqual({ problem });
  });

  test.each(["", "   "])("%j is no amount, and no fault", (typed) => {
    expect(readNumber(typed, amountRule)).toEqual({});
  });

  test("is read back from how each language writes it", () => {
    fc.assert(
      fc.property(fc.nat({ max: amountRule.most }), fc.constantFrom("fr-FR", "ar-MA", "ar-EG", "en-GB"), (value, locale) => {
        expect(readNumber(value.toLocaleString(locale), amountRule)).toEqual({ value });
      }),
    );
  });
});

test.each([
  ["10,825", { value: 10.825 }],
  ["10.825", { value: 10.825 }],
  ["١٠٫٨", { value: 10.8 }],
  ["1082", { problem: "absurd" }],
])("a rate of %s has decimals where an amount has thousands", (typed, read) => {
  expect(readNumber(typed, rateRule)).toEqual(read);
});

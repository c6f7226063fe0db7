import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountRule, partRule, rateRule, readNumber } from "../../../src/domain/amount.ts";

describe("an amount as people type it", () => {
  test.each([
    ["120000", 120_000],
    ["120 000", 120_000],
    ["120\u202f000 €", 120_000],
    ["1.200.000", 1_200_000],
    ["1 000 000 €", 1_000_000],
    ["€ 120 000", 120_000],
    ["MAD 120 000", 120_000],
    ["12,5", 12.5],
    ["١٢٠٫٥٠٠", 120.5],
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
    ["120\u00a0000", 120_000],
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
    ["0", "little"],
    ["0,500", "little"],
  ])("%s is refused as %s", (typed, problem) => {
    expect(readNumber(typed, amountRule)).toEqual({ problem });
  });

  test.each([
    ["1,000", 1000, 1],
    ["1.000", 1000, 1],
    ["120.000", 120_000, 120],
  ])("%s can be read in two ways: which one is told with the other", (typed, value, otherReading) => {
    expect(readNumber(typed, amountRule)).toEqual({ value, otherReading });
  });

  test("nothing may be put in, but makes no budget", () => {
    expect(readNumber("0", partRule)).toEqual({ value: 0 });
    expect(readNumber("0", amountRule)).toEqual({ problem: "little" });
  });

  test.each([
    ["500 DH", "EUR"],
    ["€500", "MAD"],
    ["500 درهم", "EUR"],
  ] as const)("%s is not taken for an amount in %s", (typed, currency) => {
    expect(readNumber(typed, { ...amountRule, currency })).toEqual({ problem: "currency" });
  });

  test.each(["", "   "])("%j is no amount, and no fault", (typed) => {
    expect(readNumber(typed, amountRule)).toEqual({});
  });

  test("is read back from how each language writes it", () => {
    fc.assert(
      fc.property(fc.nat({ max: partRule.most }), fc.constantFrom("fr-FR", "ar-MA", "ar-EG", "en-GB"), (value, locale) => {
        expect(readNumber(value.toLocaleString(locale), partRule).value).toBe(value);
      }),
    );
  });
});

test.each([
  ["10,825", { value: 10.825 }],
  ["10.825", { value: 10.825 }],
  ["١٠٫٨", { value: 10.8 }],
  ["1082", { problem: "absurd" }],
  ["1,000", { value: 1 }],
  ["0", { problem: "little" }],
  ["0,092", { problem: "inverted" }],
])("a rate of %s has decimals where an amount has thousands", (typed, read) => {
  expect(readNumber(typed, rateRule)).toEqual(read);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { linesWith, locatorsIn, proposalKey, toldIn } from "../../../src/panels/minutes/passages.ts";
import { readMinutes } from "../../fixtures/realMinutes.ts";
import { readText } from "../../fixtures/repository.ts";

const text = readText("tests/minutes/texts/t09-bilingue.txt");
const { proposals } = readMinutes(text);

const textWithPassages = fc.string({ unit: fc.constantFrom("a", "ع", " ", "\n"), maxLength: 60 }).chain((written) =>
  fc.record({
    written: fc.constant(written),
    passages: fc.array(
      fc.tuple(fc.nat(written.length), fc.nat(written.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 6 },
    ),
  }),
);

test("every letter stands in one piece, which knows all passages that hold it and no other", () => {
  fc.assert(
    fc.property(textWithPassages, ({ written, passages }) => {
      const lines = linesWith(written, passages);
      expect(lines.map(({ pieces }) => pieces.map(({ start, end }) => written.slice(start, end)).join("")).join("\n")).toBe(
        written,
      );
      for (const { start, owners } of lines.flatMap(({ pieces }) => pieces)) {
        const holding = [...passages.keys()].filter((index) => {
          const { start: from = 0, end: to = 0 } = passages[index] ?? {};
          return from <= start && start < to;
        });
        expect(owners).toEqual(holding);
      }
    }),
  );
});

test("every passage that has a letter begins in one piece", () => {
  const begun = linesWith(
    text,
    proposals.map(({ passage }) => passage),
  ).flatMap(({ pieces }) => pieces.flatMap(({ begins }) => begins));
  expect(begun.toSorted((a, b) => a - b)).toEqual([...proposals.keys()]);
});

test("words that led to a proposal are parts of its piece, and nothing of it is lost", () => {
  const told = toldIn({ start: 10, end: 30 }, [
    { start: 25, end: 40 },
    { start: 0, end: 12 },
    { start: 11, end: 14 },
  ]);
  expect(told.map(({ start, end, isReason }) => [start, end, isReason])).toEqual([
    [10, 12, true],
    [12, 14, true],
    [14, 25, false],
    [25, 30, true],
  ]);
});

test("lines are told as locators tell them", () => {
  const [first, last] = ["Rabat", "Tata"].map((name) => "a\nRabat\nb\nTata".indexOf(name));
  expect(locatorsIn("a\nRabat\nb\nTata")({ start: first ?? 0, end: (last ?? 0) + 2 })).toBe("2-4");
  expect(locatorsIn("a\nRabat\nb")({ start: 2, end: 8 })).toBe("2");
});

test("a text read again has the same proposals under the same keys, each its own", () => {
  const keys = proposals.map(proposalKey);
  expect(readMinutes(text).proposals.map(proposalKey)).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

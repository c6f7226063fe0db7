import fc from "fast-check";
import { expect, test } from "vitest";
import { lastDay } from "../../../src/domain/dates.ts";
import type { Source, Statement } from "../../../src/domain/model.ts";
import { heardAt, standingAt } from "../../../src/domain/standing.ts";
import { anyDay, anyStatements } from "../../fixtures/arbitraries.ts";

const sources = new Map<string, Source>([
  ["early", { id: "early", title: "", kind: "press", language: "fr", date: "2001", dateBasis: "stated" }],
  ["late", { id: "late", title: "", kind: "press", language: "fr", date: "2013-05", dateBasis: "stated" }],
  ["undated", { id: "undated", title: "", kind: "press", language: "fr" }],
]);

const anyAt = fc.option(anyDay(2009, 2011), { nil: undefined });

/** The rule, written once more as a sort: what counts from later, what is more precise, surer, written and told later. */
function decidingBySorting(statements: readonly Statement[]): Statement | undefined {
  const rank = ({ id, date = "", confidence, sourceId }: Statement) =>
    [
      date && lastDay(date),
      String(date.length).padStart(2, "0"),
      confidence === "high" ? "1" : "0",
      sources.get(sourceId)?.date ?? "",
      id,
    ].join("\t");
  const sure = statements.filter(({ status, confidence }) => status !== "unconfirmed" && confidence !== "low");
  return [...sure].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
}

test("the order in which statements are given never changes the standing", () => {
  const shuffled = anyStatements.chain((told) =>
    fc.tuple(fc.constant(told), fc.shuffledSubarray([...told], { minLength: told.length })),
  );
  fc.assert(
    fc.property(shuffled, anyAt, ([told, mixed], at) => {
      expect(standingAt(mixed, sources, at)).toEqual(standingAt(told, sources, at));
    }),
    { numRuns: 500 },
  );
});

test("the standing is that of the first statement when all are sorted by the rule", () => {
  fc.assert(
    fc.property(anyStatements, anyAt, (told, at) => {
      const expected = decidingBySorting(heardAt(told, at));
      fc.pre(expected !== undefined);
      const standing = standingAt(told, sources, at);
      expect(standing?.deciding).toBe(expected);
      expect([standing?.status, standing?.confirmed]).toEqual([expected?.status, expected?.date]);
    }),
    { numRuns: 500 },
  );
});

/** A mention: what merely names the pair, or what only a weak source says. */
const anyMentions = anyStatements.map((told) =>
  told.map((statement) => ({
    ...statement,
    id: `M${statement.id}`,
    ...(statement.confidence !== "low" && { status: "unconfirmed" as const }),
  })),
);

test("whatever mentions are added to a state, at whatever date, they neither lower the status nor confirm it", () => {
  fc.assert(
    fc.property(anyStatements, anyMentions, anyAt, (told, mentions, at) => {
      const before = standingAt(told, sources, at);
      fc.pre(before !== undefined && before.status !== "unconfirmed");
      expect(standingAt([...told, ...mentions], sources, at)).toEqual(before);
    }),
    { numRuns: 500 },
  );
});

test("whatever mentions there are alone, the partnership is unconfirmed and nothing confirms it", () => {
  fc.assert(
    fc.property(anyMentions, (mentions) => {
      const standing = standingAt(mentions, sources, undefined);
      expect([standing?.status, standing?.confirmed]).toEqual(
        mentions.length > 0 ? ["unconfirmed", undefined] : [undefined, undefined],
      );
    }),
  );
});

test("what is about a later time, or undated, never moves the standing at a date", () => {
  fc.assert(
    fc.property(anyStatements, anyDay(2009, 2011), (told, at) => {
      const heard = told.filter(({ date }) => date !== undefined && lastDay(date) <= at);
      expect(standingAt(told, sources, at)).toEqual(standingAt(heard, sources, at));
    }),
    { numRuns: 500 },
  );
});

test("something is known of a partnership exactly when something was heard of it", () => {
  fc.assert(
    fc.property(anyStatements, anyAt, (told, at) => {
      expect(standingAt(told, sources, at) === undefined).toBe(heardAt(told, at).length === 0);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../src/domain/changes.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const anySpan = fc.tuple(anyDay(1980, 2027), anyDay(1980, 2027)).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

/** Status of every partnership at a date of the real atlas. */
const statusesAt = (day: string) =>
  new Map(takeSnapshot(realAtlas, day).entries.map(({ partnership: { id }, standing }) => [id, standing.status]));

describe("on the real atlas, between any two dates", () => {
  test("the changes lead from the statuses at the first to those at the second", () => {
    fc.assert(
      fc.property(anySpan, ([from, to]) => {
        const statuses = statusesAt(from);
        for (const { entry, before, after } of changesBetween(realAtlas, from, to).partnerships) {
          expect(statuses.get(entry.partnership.id)).toBe(before);
          statuses.set(entry.partnership.id, after);
        }
        expect(statuses).toEqual(statusesAt(to));
      }),
      { numRuns: 100 },
    );
  });

  test("each change names the statement that made it so, and none from outside of the two dates", () => {
    fc.assert(
      fc.property(anySpan, ([from, to]) => {
        const known = takeSnapshot(realAtlas, from).byId;
        for (const { entry, statements } of changesBetween(realAtlas, from, to).partnerships) {
          expect(statements).toContain(entry.standing.deciding);
          expect(statements).not.toContain(known.get(entry.partnership.id)?.standing.deciding ?? "none was known");
        }
      }),
      { numRuns: 100 },
    );
  });

  test("requests are those that were not yet told at the first", () => {
    fc.assert(
      fc.property(anySpan, ([from, to]) => {
        const before = takeSnapshot(realAtlas, from).requests;
        const after = takeSnapshot(realAtlas, to).requests;
        expect(changesBetween(realAtlas, from, to).requests).toEqual(after.filter((request) => !before.includes(request)));
      }),
    );
  });
});

test("nothing changes between a date and itself", () => {
  fc.assert(
    fc.property(anyDay(1980, 2027), (day) => {
      expect(changesBetween(realAtlas, day, day)).toEqual({ from: day, to: day, partnerships: [], requests: [] });
    }),
    { numRuns: 50 },
  );
});

test("the meeting of 17 February 2016 brought the one request of the minutes", () => {
  expect(changesBetween(realAtlas, "2016-02-16", "2016-02-17").requests.map(({ id }) => id)).toEqual([
    "la-seyne-sur-mer--sans-partenaire",
    "region-auvergne-rhone-alpes--grand-maghreb",
  ]);
});

test("what began comes first, then what became known, what changed, then what ended; what stayed is not told", () => {
  const atlas = miniAtlas({
    partnerships: ["ended", "changed", "stayed", "undated", "born", "born-ended"].map((id) =>
      partnership(id, "fr-town", "ma-town"),
    ),
    statements: [
      statement("S1", "ended", { date: "2010" }),
      statement("S2", "ended", { date: "2014", status: "ended" }),
      statement("S3", "changed", { date: "2010" }),
      statement("S4", "changed", { date: "2013", status: "waiting" }),
      statement("S5", "changed", { date: "2014", status: "stalled" }),
      statement("S6", "stayed", { date: "2010" }),
      statement("S7", "stayed", { date: "2014" }),
      statement("S8", "undated"),
      statement("S9", "born", { date: "2014", nature: "beginning" }),
      statement("T1", "born-ended", { date: "2014", status: "ended" }),
    ],
  });
  const told = changesBetween(atlas, "2012-01-01", "2014-12-31").partnerships.map(
    ({ kind, entry, before, after, statements }) => [
      kind,
      entry.partnership.id,
      before,
      after,
      statements.map(({ id }) => id).join("+"),
    ],
  );
  expect(told).toEqual([
    ["begun", "born", undefined, "active", "S9"],
    ["known", "born-ended", undefined, "ended", "T1"],
    ["status", "changed", "active", "stalled", "S4+S5"],
    ["ended", "ended", "active", "ended", "S2"],
  ]);
});

import { describe, expect, test } from "vitest";
import { placeRibbon } from "../../../src/charts/ribbon/layout.ts";
import { piecesOf, ribbonSeries } from "../../../src/charts/ribbon/series.ts";
import { election, miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

test("what was said fades 2 and 10 years later", () => {
  expect(piecesOf("2009-06-15", "2009-06-15", "2026-11-22")).toEqual([
    { age: "recent", from: "2009-06-15", to: "2011-06-15" },
    { age: "ageing", from: "2011-06-15", to: "2019-06-15" },
    { age: "old", from: "2019-06-15", to: "2026-11-22" },
  ]);
});

test("a date known by its year counts from the end of the year, as everywhere", () => {
  expect(piecesOf("2009", "2009-07-02", "2013-01-01").map(({ age, to }) => [age, to])).toEqual([
    ["recent", "2011-12-31"],
    ["ageing", "2013-01-01"],
  ]);
});

test("a statement soon followed by another has one piece", () => {
  expect(piecesOf("2020-01-01", "2020-01-01", "2020-05-01")).toEqual([{ age: "recent", from: "2020-01-01", to: "2020-05-01" }]);
  expect(piecesOf("2020-01-01", "2020-01-01", "2020-01-01")).toHaveLength(1);
});

describe("the ribbon of a partnership", () => {
  const told = [
    statement("begun", "one", { date: "2009", status: "building" }),
    statement("alive", "one", { date: "2016-02-17" }),
    statement("asleep", "one", { date: "2016-02-17", status: "stalled" }),
    statement("undated", "one"),
    statement("listed", "one", { date: "2019-03-01", status: "unconfirmed" }),
  ];
  const atlas = miniAtlas({
    partnerships: [partnership("one", "fr-town", "ma-town")],
    statements: told,
    events: [
      election("later", "2015-03"),
      election("earlier", "2014-03-30"),
      election("before", "2008-03-16"),
      election("to-come", "2019", { status: "planned" }),
      election("meeting", "2012", { kind: "meeting" }),
    ],
  });
  const statements = atlas.partnerships.get("one")?.statements ?? [];
  const series = ribbonSeries(statements, atlas.events, "2020-06-01");
  const placed = (isRightToLeft: boolean) => (series ? placeRibbon(series, isRightToLeft) : undefined);

  test("tells dated statements, what follows each state, and the reforms and elections in between", () => {
    expect(series?.statements.map(({ id }) => id)).toEqual(["begun", "alive", "asleep", "listed"]);
    expect(series?.pieces.map((piece) => [piece.statement.id, piece.age, piece.from, piece.to])).toEqual([
      ["begun", "recent", "2009-07-02", "2011-12-31"],
      ["begun", "ageing", "2011-12-31", "2016-02-17"],
      ["alive", "recent", "2016-02-17", "2016-02-17"],
      ["asleep", "recent", "2016-02-17", "2018-02-17"],
      ["asleep", "ageing", "2018-02-17", "2020-06-01"],
    ]);
    expect(series?.events.map(({ id }) => id)).toEqual(["earlier", "later"]);
  });

  test("is none without a dated statement", () => {
    expect(
      ribbonSeries(
        statements.filter(({ id }) => id === "undated"),
        atlas.events,
        "2020-06-01",
      ),
    ).toBeUndefined();
  });

  test("runs in the direction of reading, its line unbroken from the first statement to today", () => {
    const [left, right] = [placed(false), placed(true)];
    left?.segments.slice(1).forEach(({ x1 }, index) => expect(x1).toBeCloseTo(left.segments[index]?.x2 ?? 0, 9));
    expect(left?.segments[0]?.x1).toBeGreaterThan(16);
    expect(left?.segments.at(-1)?.x2).toBe(404);
    right?.segments.forEach(({ x2 }, index) => expect(x2).toBeCloseTo(420 - (left?.segments[index]?.x2 ?? 0), 9));
    expect(right?.segments).toHaveLength(5);
  });

  test("puts statements of the same date below one another, and others on the line", () => {
    const marks = placed(false)?.statements ?? [];
    expect(marks.map(({ y }) => y)).toEqual([40, 40, 70, 40]);
    expect(marks[1]?.x).toBe(marks[2]?.x);
  });

  test("keeps all marks of the atlas far enough apart to be met alone, and in the picture", () => {
    for (const known of realAtlas.partnerships.values()) {
      const series = ribbonSeries(known.statements, realAtlas.events, "2026-11-26");
      const { statements: marks, height } = series ? placeRibbon(series, false) : { statements: [], height: Infinity };
      const near = marks.filter((one, index) => marks.slice(0, index).some(({ x, y }) => Math.hypot(one.x - x, one.y - y) < 24));
      expect([known.id, near.map(({ statement }) => statement.id)]).toEqual([known.id, []]);
      expect(Math.max(0, ...marks.map(({ y }) => y))).toBeLessThan(height - 40);
    }
  });
});

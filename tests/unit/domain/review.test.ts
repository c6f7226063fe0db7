import { describe, expect, test } from "vitest";
import type { AtlasFile } from "../../../src/data/schema.ts";
import { reviewOf } from "../../../src/domain/review.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { election, miniAtlas, partnership, reformDay, source, statement } from "../../fixtures/miniAtlas.ts";

type Tables = Partial<AtlasFile>;

/** Reasons to ask again about the one partnership of a small atlas, each as "kind" and what it says. Its edition is of 1 June 2020. */
function reasons(tables: Tables, at?: string) {
  const atlas = miniAtlas({ partnerships: [partnership("pair", "fr-town", "ma-town")], ...tables });
  const snapshot = takeSnapshot(atlas, at);
  const [item] = reviewOf(atlas, snapshot.entries, snapshot);
  return (item?.reasons ?? []).map((reason) => {
    switch (reason.kind) {
      case "silent":
        return `silent ${reason.years}`;
      case "election":
        return `election ${reason.shore} ${reason.event.id}`;
      case "reform":
        return `reform ${reason.territory.id} ${reason.succession}`;
      case "ending":
      case "expired":
        return `${reason.kind} ${reason.term.end}`;
      case "contradiction":
        return `contradiction ${reason.contradiction.about}`;
      default:
        return reason.kind;
    }
  });
}

const confirmed = (date: string) => ({ statements: [statement("S1", "pair", { date })] });

describe("a silence", () => {
  test("is a reason from two whole years on, with their number", () => {
    expect(reasons(confirmed("2018-06-02"))).toEqual([]);
    expect(reasons(confirmed("2018-06-01"))).toEqual(["silent 2"]);
    expect(reasons(confirmed("2009"))).toEqual(["silent 10"]);
  });

  test("is counted to the date of the atlas", () => {
    expect(reasons(confirmed("2009"), "2012-01-01")).toEqual(["silent 2"]);
  });
});

describe("what nothing confirms", () => {
  test("is a reason when all is undated", () => {
    expect(reasons({ statements: [statement("S1", "pair")] })).toEqual(["undated"]);
  });

  test("is another when there is only a mention of low confidence", () => {
    expect(reasons({ statements: [statement("S1", "pair", { date: "2019", confidence: "low" })] })).toEqual(["mention"]);
  });
});

describe("an election", () => {
  const since = (events: AtlasFile["events"], date = "2019") => reasons({ ...confirmed(date), events });

  test("since the last confirmation is a reason, on each shore the last one alone", () => {
    expect(
      since([
        election("old", "2019-11-03"),
        election("french", "2020-03-15"),
        election("earlier", "2020-01-20"),
        election("moroccan", "2020-02-02", { shores: ["ma"] }),
      ]),
    ).toEqual(["election fr french", "election ma moroccan"]);
  });

  test.each([
    ["before the confirmation", election("one", "2019-12-31")],
    ["of councils of another level", election("one", "2020-03-15", { levels: ["region"] })],
    ["only planned", election("one", "2020-03-15", { status: "planned" })],
    ["put off", election("one", "2020-03-15", { status: "postponed" })],
    ["after the date of the atlas", election("one", "2020-06-28")],
    ["whose last round is after the date of the atlas", election("one", "2020-03-15", { dateEnd: "2020-06-28" })],
    ["that is no election", election("one", "2020-03-15", { kind: "meeting" })],
  ])("%s is none", (_what, event) => {
    expect(since([event])).toEqual([]);
  });

  test("of municipalities renews the councils of what they form together", () => {
    const atlas = miniAtlas();
    const territories = [...atlas.territories.values()].map((one) => ({
      ...one,
      level: one.id === "fr-town" ? ("intermunicipality" as const) : one.level,
      otherNames: [],
      point: [2, 47] as [number, number],
    }));
    expect(reasons({ ...confirmed("2019"), territories, events: [election("towns", "2020-03-15")] })).toEqual([
      "election fr towns",
    ]);
  });
});

describe("a reform", () => {
  const regions = {
    partnerships: [partnership("pair", "fr-region-old", "ma-region-split")],
    ...confirmed("2015-01-01"),
  };

  test("that ended a party is a reason, whether it was renamed or split", () => {
    expect(reasons(regions, reformDay)).toEqual(["reform fr-region-old renamed", "reform ma-region-split split"]);
  });

  test("is none on its eve", () => {
    expect(reasons(regions, "2015-06-30")).toEqual([]);
  });
});

describe("a term", () => {
  const ending = (...ends: string[]) =>
    reasons({
      ...confirmed("2019"),
      partnerships: [
        partnership("pair", "fr-town", "ma-town", { terms: ends.map((end) => ({ end, sourceId: "paper", basis: "stated" })) }),
      ],
    });

  test.each(["2020-06-01", "2020", "2021-06-01"])("that ends on %s, within a year, is a reason", (end) => {
    expect(ending(end)).toEqual([`ending ${end}`]);
  });

  test("that ends later is none", () => {
    expect(ending("2021-06-02")).toEqual([]);
  });

  test("that has passed is a reason, the last one alone", () => {
    expect(ending("2020-05-31", "2012")).toEqual(["expired 2020-05-31"]);
  });

  test("that has passed is forgotten when another runs on", () => {
    expect(ending("2012", "2026")).toEqual([]);
  });
});

test("a contradiction between sources is a reason", () => {
  const beginning = (id: string, date: string, sourceId: string) =>
    statement(id, "pair", { date, nature: "beginning", sourceId });
  expect(
    reasons({
      sources: [source("paper"), source("letter")],
      statements: [
        beginning("S1", "1998", "paper"),
        beginning("S2", "1999", "letter"),
        statement("S3", "pair", { date: "2020-01" }),
      ],
    }),
  ).toEqual(["contradiction start"]);
});

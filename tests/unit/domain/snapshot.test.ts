import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageOf, ages, partiesOn, takeSnapshot } from "../../../src/domain/snapshot.ts";
import { anyDate, anyDay } from "../../fixtures/arbitraries.ts";
import { inAll, miniAtlas, partnership, reformDay, source, statement } from "../../fixtures/miniAtlas.ts";

const today = "2020-06-01";

describe("the age of a confirmation", () => {
  test.each([
    ["2018-06-02", "recent"],
    ["2018-06-01", "ageing"],
    ["2010-06-02", "ageing"],
    ["2010-06-01", "old"],
    ["2018", "recent"],
    ["2010", "ageing"],
    ["2009", "old"],
    ["2018-05", "ageing"],
    [undefined, "undated"],
  ] as const)("confirmed in %s is %s", (confirmed, age) => {
    expect(ageOf(confirmed, today)).toBe(age);
  });

  test("never grows younger as days pass", () => {
    fc.assert(
      fc.property(anyDate(), anyDay(), anyDay(), (confirmed, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(ages.indexOf(ageOf(confirmed, earlier))).toBeLessThanOrEqual(ages.indexOf(ageOf(confirmed, later)));
      }),
    );
  });
});

const atlas = miniAtlas({
  sources: [source("paper", "2013"), source("book")],
  partnerships: [
    partnership("dated", "fr-town", "ma-town"),
    partnership("undated", "fr-town", "ma-town"),
    partnership("inherited", "fr-region-old", "ma-region-split"),
  ],
  statements: [
    statement("S1", "dated", { date: "2012", status: "building", keywords: ["irrigation"] }),
    statement("S2", "dated", { date: "2018-07-14", sourceId: "book" }),
    statement("S3", "undated", { status: "stalled" }),
    statement("S4", "inherited", { date: "2009" }),
  ],
  requests: [
    {
      id: "asked",
      kind: "request",
      territoryId: "fr-town",
      sought: inAll("?"),
      keywords: [],
      date: "2016",
      dateBasis: "stated",
      confidence: "high",
      sourceId: "paper",
    },
    {
      id: "answered",
      kind: "request",
      territoryId: "fr-town",
      sought: inAll("?"),
      keywords: [],
      date: "2010",
      dateBasis: "stated",
      confidence: "high",
      sourceId: "paper",
      answerId: "dated",
    },
    {
      id: "undated",
      kind: "request",
      territoryId: "fr-town",
      sought: inAll("?"),
      keywords: [],
      confidence: "high",
      sourceId: "paper",
    },
  ],
});

/** Statuses by partnership at a date. */
const statusesAt = (at?: string) =>
  Object.fromEntries(takeSnapshot(atlas, at).entries.map(({ partnership: { id }, standing }) => [id, standing.status]));

describe("the atlas at a date", () => {
  test("holds the partnerships of which something was then so, each in its status", () => {
    expect(statusesAt("2012-12-30")).toEqual({ inherited: "active" });
    expect(statusesAt("2012-12-31")).toEqual({ inherited: "active", dated: "building" });
    expect(statusesAt()).toEqual({ inherited: "active", dated: "active", undated: "stalled" });
  });

  test("tells how many partnerships are left out for want of any date, and leaves out none today", () => {
    expect([takeSnapshot(atlas, "2019-01-01").undatedCount, takeSnapshot(atlas, undefined).undatedCount]).toEqual([1, 0]);
  });

  test("counts ages from that date, and today from the edition", () => {
    expect(takeSnapshot(atlas, "2010-06-01").byId.get("inherited")?.age).toBe("recent");
    expect(takeSnapshot(atlas, undefined).byId.get("inherited")?.age).toBe("old");
    expect(takeSnapshot(atlas, undefined).today).toBe(today);
  });

  test("tells only the themes and documents heard by then", () => {
    const early = takeSnapshot(atlas, "2013-01-01").byId.get("dated");
    const late = takeSnapshot(atlas, undefined).byId.get("dated");
    expect([early?.themes, early?.sourceIds]).toEqual([["water"], ["paper"]]);
    expect(late?.sourceIds).toEqual(["paper", "book"]);
  });

  test("keeps a request from the end of its period on, and an undated one only today", () => {
    const asked = (at?: string) => takeSnapshot(atlas, at).requests.map(({ id }) => id);
    expect([asked("2016-12-30"), asked("2016-12-31"), asked()]).toEqual([[], ["asked"], ["asked", "undated"]]);
  });

  test("holds a request open until the partnership that answered it is known", () => {
    const told = (at: string) => {
      const { requests, answeredRequests } = takeSnapshot(atlas, at);
      return [requests.map(({ id }) => id), answeredRequests.map(({ id }) => id)];
    };
    expect([told("2012-12-30"), told("2012-12-31")]).toEqual([
      [["answered"], []],
      [[], ["answered"]],
    ]);
  });
});

describe("a partnership of former regions", () => {
  test("is no inheritance while both regions exist", () => {
    const entry = takeSnapshot(atlas, "2015-06-30").byId.get("inherited");
    expect(entry?.isInherited).toBe(false);
    expect(entry?.regionIds).toEqual({ fr: ["fr-region-old"], ma: ["ma-region-split"] });
  });

  test("is an inheritance of all heirs from the reform on", () => {
    const entry = takeSnapshot(atlas, reformDay).byId.get("inherited");
    expect(entry?.isInherited).toBe(true);
    expect(entry?.regionIds).toEqual({ fr: ["fr-region-new"], ma: ["ma-region-north", "ma-region-south"] });
  });

  test("keeps its own parties: none is moved to an heir", () => {
    const entry = takeSnapshot(atlas, undefined).byId.get("inherited");
    expect(entry?.parties.map(({ territoryId }) => territoryId)).toEqual(["fr-region-old", "ma-region-split"]);
  });

  test("of towns lies in the region of the date", () => {
    expect(takeSnapshot(atlas, "2015-06-30").byId.get("dated")?.regionIds.ma).toEqual(["ma-region-split"]);
    expect(takeSnapshot(atlas, reformDay).byId.get("dated")?.regionIds.ma).toEqual(["ma-region-south"]);
  });
});

test("a party taken over by another at a reform is the one of the day", () => {
  const [relayed] = miniAtlas({
    partnerships: [
      partnership("relayed", "fr-town", "ma-region-whole", {
        parties: [
          { shore: "fr", territoryId: "fr-town" },
          { shore: "ma", territoryId: "ma-region-whole", validTo: reformDay },
          { shore: "ma", territoryId: "ma-region-north", validFrom: reformDay },
        ],
      }),
    ],
    statements: [statement("S1", "relayed", { date: "2010" })],
  }).partnerships.values();
  const moroccanOn = (day: string) =>
    relayed &&
    partiesOn(relayed, day, relayed.statements).flatMap(({ shore, territoryId }) => (shore === "ma" ? territoryId : []));
  expect([moroccanOn("2015-06-30"), moroccanOn(reformDay)]).toEqual([["ma-region-whole"], ["ma-region-north"]]);
});

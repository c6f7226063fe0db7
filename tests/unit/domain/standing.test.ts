import { describe, expect, test } from "vitest";
import type { Confidence, Source, Statement, Status } from "../../../src/domain/model.ts";
import { standingAt } from "../../../src/domain/standing.ts";

const sources = new Map<string, Source>(
  [
    ["early", "2001"],
    ["late", "2013"],
  ].map(([id = "", date = ""]) => [id, { id, title: id, kind: "press", language: "fr", date, dateBasis: "stated" }]),
);

/** "status date confidence source": a statement in a few words; `-` for no date. */
function told(text: string, id = "S1"): Statement {
  const [status, date, confidence, sourceId] = text.split(" ") as [Status, string, Confidence?, string?];
  return {
    id,
    partnershipId: "pair",
    nature: "state",
    status,
    keywords: [],
    themes: [],
    territoryIds: [],
    otherSourceIds: [],
    confidence: confidence ?? "high",
    sourceId: sourceId ?? "early",
    ...(date !== "-" && { date }),
  };
}

/** Status and date of the last confirmation that follow from statements, in the order of the table. */
function standing(statements: readonly string[], at?: string) {
  const result = standingAt(
    statements.map((text, index) => told(text, `S${index + 1}`)),
    sources,
    at,
  );
  return result && [result.status, result.confirmed];
}

describe("the status today", () => {
  test("is that of the latest dated statement", () => {
    expect(standing(["stalled 2016-02-17", "active 2019", "building 2004"])).toEqual(["active", "2019"]);
  });

  test("does not heed a later statement of low confidence", () => {
    expect(standing(["active 2010", "ended 2020 low"])).toEqual(["active", "2010"]);
  });

  test("does not heed undated statements when one is dated", () => {
    expect(standing(["ended - high late", "active 1992 medium"])).toEqual(["active", "1992"]);
  });

  test("is that of the undated statement written last when none is dated, and nothing is then confirmed", () => {
    expect(standing(["stalled - high late", "active - high early"])).toEqual(["stalled", undefined]);
  });

  test("prefers a sure undated statement to a dated one of low confidence", () => {
    expect(standing(["ended 2020 low", "active -"])).toEqual(["active", undefined]);
  });

  test("is unconfirmed when all is of low confidence, and nothing is then confirmed", () => {
    expect(standing(["active 2020 low", "ended - low"])).toEqual(["unconfirmed", undefined]);
  });

  test("is unconfirmed when all merely names the pair, whatever the confidence", () => {
    expect(standing(["unconfirmed 2020", "unconfirmed - medium"])).toEqual(["unconfirmed", undefined]);
  });

  test("does not heed a later list that merely names the pair: it neither lowers the status nor confirms it", () => {
    expect(standing(["active 2016-12", "unconfirmed 2020"])).toEqual(["active", "2016-12"]);
    expect(standing(["unconfirmed 2020", "stalled -"])).toEqual(["stalled", undefined]);
  });

  test("is none when nothing was stated", () => {
    expect(standing([])).toBeUndefined();
  });
});

describe("statements dated by month or year", () => {
  test("count from the end of their period", () => {
    expect(standing(["ended 2016", "active 2016-02-17"])).toEqual(["ended", "2016"]);
    expect(standing(["ended 2016-02", "active 2016-02-17"])).toEqual(["ended", "2016-02"]);
    expect(standing(["ended 2016-02", "active 2016-03-01"])).toEqual(["active", "2016-03-01"]);
  });

  test("are not heard before that end", () => {
    const statements = ["building 2014", "active 2016"];
    expect(standing(statements, "2016-12-30")).toEqual(["building", "2014"]);
    expect(standing(statements, "2016-12-31")).toEqual(["active", "2016"]);
  });
});

describe("between statements that count from the same day", () => {
  test("the more precise date wins", () => {
    expect(standing(["active 2016-12-31", "ended 2016-12", "stalled 2016"])).toEqual(["active", "2016-12-31"]);
    expect(standing(["ended 2016-12", "stalled 2016"])).toEqual(["ended", "2016-12"]);
  });

  test("then the higher confidence", () => {
    expect(standing(["active 2016 high", "ended 2016 medium late"])).toEqual(["active", "2016"]);
  });

  test("then the document written later", () => {
    expect(standing(["active 2016 high late", "ended 2016 high early"])).toEqual(["active", "2016"]);
  });

  test("then the statement that stands later in the table", () => {
    expect(standing(["active 2016", "ended 2016"])).toEqual(["ended", "2016"]);
  });

  test("a document of unknown date counts as the oldest", () => {
    expect(standing(["active 2016 high early", "ended 2016 high nobody-knows"])).toEqual(["active", "2016"]);
  });
});

describe("the status at a date", () => {
  test("hears nothing that is about a later time", () => {
    expect(standing(["building 2004", "active 2010", "ended 2020"], "2015-06-01")).toEqual(["active", "2010"]);
  });

  test("hears no undated statement, so that a partnership known by these alone is absent", () => {
    expect(standing(["active -"], "2020-01-01")).toBeUndefined();
  });

  test("is unconfirmed when only statements of low confidence were about that time", () => {
    expect(standing(["active 2010 low", "active 2012"], "2011-01-01")).toEqual(["unconfirmed", undefined]);
  });

  test("a beginning in 1992 told in 2013 counts from the end of 1992", () => {
    const beginning = { ...told("active 1992 high late"), nature: "beginning" as const };
    expect(standingAt([beginning], sources, "1992-12-30")).toBeUndefined();
    expect(standingAt([beginning], sources, "1992-12-31")).toMatchObject({ status: "active", confirmed: "1992" });
  });
});

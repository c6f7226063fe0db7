import { describe, expect, test } from "vitest";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { readTable } from "../fixtures/repository.ts";

const { events } = realAtlas;
const assises = events.filter(({ id }) => id.startsWith("assises-"));

describe("the events of the time axis", () => {
  test("hold the national meetings, the one of May 2016 put off, the next one planned", () => {
    expect(assises.map(({ date, status }) => `${date} ${status}`)).toEqual([
      "1996-10 held",
      "2001-11-12 held",
      "2009-02-19 held",
      "2016-05-03 postponed",
      "2016-12-08 held",
      "2026-12-01 planned",
    ]);
    expect(assises.at(-1)?.id).toBe("assises-2026-centre-val-de-loire");
  });

  test("hold the meeting that the minutes tell of", () => {
    expect(events.find(({ id }) => id === "groupe-maroc-2016-02-17")).toMatchObject({ kind: "meeting", date: "2016-02-17" });
  });

  test("hold the two reforms, on the days on which regions change in the tables", () => {
    const changes = readTable("geodata/sources/memberships.csv", ["region_id", "valid_to"]).flatMap(({ valid_to, region_id }) =>
      valid_to === "" ? [] : [`${region_id.slice(0, 2)} ${valid_to}`],
    );
    const reforms = events.filter(({ kind }) => kind === "reform").map(({ shores, date }) => `${shores.join()} ${date}`);
    expect([...new Set(changes)].sort()).toEqual(["fr 2016-01-01", "ma 2015-03-05"]);
    expect([...new Set(changes)].filter((change) => !reforms.includes(change))).toEqual([]);
  });

  test.each([
    ["fr", "municipality", "2026-03-15"],
    ["fr", "department", "2021-06-20"],
    ["fr", "region", "2021-06-20"],
    ["ma", "municipality", "2021-09-08"],
    ["ma", "department", "2021-09-21"],
    ["ma", "region", "2021-09-08"],
  ] as const)("hold elections in %s at the level %s, the last one of %s", (shore, level, last) => {
    const held = events.filter(
      (event) =>
        event.kind === "election" && event.shores.includes(shore) && event.levels.includes(level) && event.status === "held",
    );
    expect(held.length).toBeGreaterThanOrEqual(3);
    expect(held.at(-1)?.date).toBe(last);
  });

  test("hold every generation of the joint fund", () => {
    const starts = new Set(events.filter(({ kind }) => kind === "fund").map(({ date }) => date.slice(0, 4)));
    const schemes = readTable("geodata/sources/schemes.csv", ["id", "start"]);
    expect(schemes).toHaveLength(6);
    expect(schemes.filter(({ start }) => !starts.has(start.slice(0, 4))).map(({ id }) => id)).toEqual([]);
  });

  test("have a known source each, and do not end before they begin", () => {
    const astray = events.filter(({ sourceId, otherSourceIds }) =>
      [sourceId, ...otherSourceIds].some((id) => !realAtlas.sources.has(id)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
    expect(events.filter(({ date, dateEnd }) => dateEnd !== undefined && dateEnd < date).map(({ id }) => id)).toEqual([]);
  });

  test("are not told as held when they are still to come", () => {
    const early = events.filter(({ status, date, dateEnd }) => status === "held" && (dateEnd ?? date) > realAtlas.edition.date);
    expect(early.map(({ id }) => id)).toEqual([]);
  });
});

test("terms end after they start, and are of known partnerships", () => {
  const terms = readTable("geodata/sources/terms.csv", ["partnership_id", "start", "end", "source_id"]);
  expect(terms.length).toBeGreaterThan(10);
  expect(terms.filter(({ start, end }) => start !== "" && end < start)).toEqual([]);
  expect(
    terms.filter(
      ({ partnership_id, source_id }) => !realAtlas.partnerships.has(partnership_id) || !realAtlas.sources.has(source_id),
    ),
  ).toEqual([]);
});

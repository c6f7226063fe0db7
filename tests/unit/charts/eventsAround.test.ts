import { expect, test } from "vitest";
import { eventsAround } from "../../../src/charts/timeAxis/eventsAround.ts";
import { election, miniAtlas } from "../../fixtures/miniAtlas.ts";

const { events } = miniAtlas({
  events: [
    election("programme", "2012", { kind: "fund", dateEnd: "2015-06" }),
    election("reform", "2015-07-01"),
    election("vote", "2014-03-30"),
  ],
});
const around = (day: string) => eventsAround(events, day).map(({ id }) => id);

test("what happens in the year comes before what has been going on", () => {
  expect(around("2014-12-31")).toEqual(["vote", "programme"]);
  expect(around("2015-03-01")).toEqual(["reform", "programme"]);
});

test("what is over is no longer told, nor what has not begun", () => {
  expect(around("2015-12-31")).toEqual(["reform"]);
  expect(around("2016-01-01")).toEqual([]);
  expect(around("2011-06-01")).toEqual([]);
});

test("what begins in the year is told once, though it goes on", () => {
  expect(around("2012-06-01")).toEqual(["programme"]);
});

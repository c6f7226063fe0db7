import { expect, test } from "vitest";
import { editionOfDraft } from "../../../src/edition/draft/nextEdition.ts";
import { toldOf } from "../../../src/edition/roundTable/told.ts";

const captured = {
  statements: new Map([
    ["x--y", { status: "active" }],
    ["z--w", { status: "stalled" }],
  ]),
  requests: new Map([
    ["x", {}],
    ["gone", {}],
  ]),
};
const ties: Readonly<Record<string, readonly string[]>> = { x: ["x--y", "unspoken"], y: ["x--y"] };
const partnershipsAt = (id: string) => ties[id] ?? [];

test("minutes tell all that was written down: where it belongs, once, or apart where nobody of it is present", () => {
  expect(toldOf(captured, ["x", "y"], partnershipsAt)).toEqual({
    seats: [
      { id: "x", partnerships: [{ id: "x--y" }], isSeeking: true },
      { id: "y", partnerships: [{ id: "x--y", toldUnder: "x" }], isSeeking: false },
    ],
    otherPartnerships: ["z--w"],
    otherSeekers: ["gone"],
  });
  expect(toldOf(captured, [], partnershipsAt)).toEqual({
    seats: [],
    otherPartnerships: ["x--y", "z--w"],
    otherSeekers: ["x", "gone"],
  });
});

test("a draft is looked at on a day no earlier than that of the documents that it adds", () => {
  const published = { version: "2026.11.2", date: "2026-11-26" };
  const added = (date: string) => ({ table: "sources", key: "n", after: { id: "n", date } }) as const;
  expect(editionOfDraft(published, [added("2026-12-01"), added("2026")])).toEqual({ ...published, date: "2026-12-01" });
  expect(editionOfDraft(published, [added("2016-02-17")])).toEqual(published);
});

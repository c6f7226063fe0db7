import { describe, expect, test } from "vitest";
import { partnershipsToldBy, statementsOf, workshop } from "../fixtures/documents.ts";
import { realAtlas, realEnds, realEntry } from "../fixtures/realAtlas.ts";

const firstDay = "2009-02-28";

describe("the working paper of the social workshop", () => {
  test("bears no date: February 2009 is ours, and says so", () => {
    expect(realAtlas.sources.get(workshop.sourceId)).toMatchObject({ date: workshop.month, dateBasis: "inferred" });
  });

  test.each(workshop.pairs)("tells of %s with %s: %s, at lines %s", (french, moroccan, status, lines, id) => {
    expect(realEnds(id)).toEqual([french, moroccan]);
    const told = statementsOf(workshop.sourceId, id);
    expect(told.map(({ date, dateBasis, status: said, locator }) => [date, dateBasis, said, locator])).toEqual([
      [workshop.month, "document", status, lines],
    ]);
  });

  test.each(workshop.pairs)(
    "makes %s with %s stand as %s from the end of that month",
    (_french, _moroccan, status, _lines, id) => {
      const { standing } = realEntry(id, firstDay);
      expect([standing.status, standing.deciding.sourceId]).toEqual([status, workshop.sourceId]);
    },
  );

  test("tells of no other partnership; the Programme concerté Maroc is an actor", () => {
    expect(partnershipsToldBy(workshop.sourceId).toSorted()).toEqual(workshop.pairs.map(([, , , , id]) => id).toSorted());
    expect(statementsOf(workshop.sourceId, "programme-concerte-maroc").map(({ locator }) => locator)).toEqual(["14, 37-39"]);
  });

  test("counts from the last day of its month, not before", () => {
    const decides = (day: string) =>
      realEntry("romans-sur-isere--taroudant", day).standing.deciding.sourceId === workshop.sourceId;
    expect([decides("2009-02-27"), decides(firstDay)]).toEqual([false, true]);
  });
});

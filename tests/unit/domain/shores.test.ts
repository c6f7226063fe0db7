import { expect, test } from "vitest";
import {
  byShore,
  isCurrency,
  otherShore,
  shoreFacts,
  shoreOfCountry,
  shoreOfId,
  shores,
  territoriesOfParties,
  territoryIdsOn,
} from "../../../src/domain/shores.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

test("each shore faces another one, which faces it", () => {
  for (const shore of shores) {
    expect(otherShore(shore)).not.toBe(shore);
    expect(otherShore(otherShore(shore))).toBe(shore);
  }
});

test("each shore is known by its country, and money by its shore", () => {
  expect(byShore((shore) => shoreOfCountry(shoreFacts[shore].country))).toEqual({ fr: "fr", ma: "ma" });
  expect(shoreOfCountry("ES")).toBeUndefined();
  expect(["EUR", "MAD", "projects"].filter(isCurrency)).toEqual(["EUR", "MAD"]);
});

test("every territory bears the id of its shore, and a code of one of its schemes", () => {
  const astray = [...realAtlas.territories.values()].filter(({ id, shore, code }) => {
    const schemes: readonly string[] = shoreFacts[shore].codeSchemes;
    return shoreOfId(id) !== shore || (code && !schemes.includes(code.scheme));
  });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

test("a territory that is a party twice stands once on its shore", () => {
  const parties = ["fr-a", "ma-b", "fr-a", "fr-c"].map((territoryId) => ({ shore: shoreOfId(territoryId), territoryId }));
  expect(byShore((shore) => territoryIdsOn(parties, shore))).toEqual({ fr: ["fr-a", "fr-c"], ma: ["ma-b"] });
});

test("territories are counted apart where only an actor that stands there is a party", () => {
  const of = (territoryId: string, actorId?: string) => ({ territoryId, ...(actorId !== undefined && { actorId }) });
  expect(territoriesOfParties([of("a"), of("a"), of("a", "x"), of("b", "x"), of("b", "y"), of("c")])).toEqual({
    authorities: 2,
    seats: 1,
  });
});

import { expect, test } from "vitest";
import { frenchSignatories } from "../../../src/domain/roundTable.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { searchToView, viewToSearch } from "../../../src/state/address.ts";
import { withoutSeat, withRound, withSeatAmong, withSeatMoved, withTurn } from "../../../src/state/roundTable.ts";
import { homeView } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

test("a turn goes on to the next one, and who spoke has been heard once", () => {
  const first = withTurn(homeView, "b", "a");
  expect(first).toMatchObject({ ownId: "b", heardIds: ["a"] });
  expect(withTurn(withTurn(first, "a"), "b", "a").heardIds).toEqual(["a"]);
});

test("who leaves the table takes their turn along", () => {
  const view = withTurn({ ...homeView, participantIds: ["a", "b"] }, "a", "a");
  const { participantIds, heardIds, ownId } = withoutSeat(view, "a");
  expect([participantIds, heardIds, ownId]).toEqual([["b"], undefined, undefined]);
});

test("who was heard was heard in one tour de table: in another, or without any, nobody was", () => {
  const round = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
  const heard = withTurn(withRound(homeView, round), "b", "a");
  expect(withRound(heard, "another").heardIds).toBeUndefined();
  const { roundId: _left, ...without } = heard;
  expect(viewToSearch(without)).not.toContain("heard=");
  const search = "?heard=fr-municipality-13055";
  expect(searchToView(search, realAtlas)).toMatchObject({ ignored: [{ reason: "unknown", text: search.slice(1) }] });
  expect(searchToView(`${search}&round=${round}`, realAtlas).view.heardIds).toEqual(["fr-municipality-13055"]);
});

test("a table of as many as may come stands in an address, with all who were heard", () => {
  const signed = [...new Set(takeSnapshot(realAtlas, undefined).entries.flatMap(frenchSignatories))];
  const participantIds = signed.slice(0, 150);
  expect(participantIds.length).toBeGreaterThan(100);
  const heardIds = participantIds.filter((_, place) => place !== 7);
  const view = { ...homeView, roundId: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", participantIds, heardIds };
  const search = viewToSearch(view);
  expect(search).toContain("heard=1-7,9-");
  expect(searchToView(search, realAtlas)).toEqual({ view, ignored: [] });
});

test("who is not known does not take the others from the table", () => {
  const { view, ignored } = searchToView("?meet=fr-municipality-13055,actor:gone,fr-municipality-34172", realAtlas);
  expect(view.participantIds).toEqual(["fr-municipality-13055", "fr-municipality-34172"]);
  expect(ignored).toHaveLength(1);
});

test("seats keep the order in which they were named, and are moved one by one", () => {
  const search = "?meet=fr-municipality-67482,fr-municipality-13055,fr-municipality-34172";
  const { view } = searchToView(search, realAtlas);
  expect(view.participantIds).toEqual(["fr-municipality-67482", "fr-municipality-13055", "fr-municipality-34172"]);
  const abc = { ...homeView, participantIds: ["a", "b", "c"] };
  expect(withSeatMoved(abc, "c", -1).participantIds).toEqual(["a", "c", "b"]);
  expect(withSeatMoved(abc, "a", 1).participantIds).toEqual(["b", "a", "c"]);
  expect(withSeatMoved(abc, "a", -1)).toEqual(abc);
  expect(withSeatMoved(abc, "c", 1)).toEqual(abc);
});

test("who is chosen of several sits where the list has them", () => {
  const seated = (ids: readonly string[], id: string, listed: readonly string[]) =>
    withSeatAmong({ ...homeView, participantIds: ids }, id, listed).participantIds;
  expect(seated(["x", "a", "c", "y"], "b", ["a", "b", "c"])).toEqual(["x", "a", "b", "c", "y"]);
  expect(seated(["x", "c"], "b", ["a", "b", "c"])).toEqual(["x", "b", "c"]);
  expect(seated(["x"], "b", ["a", "b", "c"])).toEqual(["x", "b"]);
  expect(seated(["b", "a"], "b", ["a", "b"])).toEqual(["b", "a"]);
  expect(withSeatAmong(homeView, "b", ["b"]).participantIds).toEqual(["b"]);
});

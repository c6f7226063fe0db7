import { expect, test } from "vitest";
import { withoutSeat, withTurn } from "../../../src/state/roundTable.ts";
import { homeView } from "../../../src/state/view.ts";

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

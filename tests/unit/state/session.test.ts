import { expect, test } from "vitest";
import {
  withAbsenceToggled,
  withoutParticipant,
  withoutRule,
  withParticipants,
  withRule,
  withSession,
} from "../../../src/state/session.ts";
import { homeView } from "../../../src/state/view.ts";

const three = withParticipants(homeView, ["a", "b", "c"]);

test("participants come in once each; who goes takes along what was said of it", () => {
  expect(withParticipants(three, ["b", "d"]).participantIds).toEqual(["a", "b", "c", "d"]);
  const told = withAbsenceToggled(withRule(withRule(three, "must", ["a", "b"]), "never", ["b", "c"]), {
    participantId: "a",
    slot: 2,
  });
  const { participantIds, mustPairs, neverPairs, absences } = withoutParticipant(told, "a");
  expect([participantIds, mustPairs, neverPairs, absences]).toEqual([["b", "c"], undefined, [["b", "c"]], undefined]);
});

test("two who must meet are no more two who cannot, in either order, and a rule can be lifted", () => {
  const must = withRule(three, "must", ["a", "b"]);
  const never = withRule(must, "never", ["b", "a"]);
  expect([never.mustPairs, never.neverPairs]).toEqual([undefined, [["b", "a"]]]);
  expect(withoutRule(never, ["a", "b"])).toEqual(three);
});

test("an absence said twice is none", () => {
  const away = { participantId: "a", slot: 1 };
  expect(withAbsenceToggled(withAbsenceToggled(three, away), away)).toEqual(three);
});

test("an event leads to a session on its day, at nine", () => {
  const view = withSession({ ...homeView, selection: { kind: "event", id: "e" } }, "2026-12-01");
  expect([view.screen, view.sessionStart, view.selection]).toEqual(["meetings", "2026-12-01T09:00", undefined]);
});

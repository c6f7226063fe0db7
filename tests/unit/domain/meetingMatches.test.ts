import { expect, test } from "vitest";
import { weighCandidates } from "../../../src/domain/candidates/rank.ts";
import { addMinutes, isClockTime } from "../../../src/domain/meetings/clock.ts";
import { matchInSteps, participantOf } from "../../../src/domain/meetings/matches.ts";
import { actorParticipant } from "../../../src/domain/participants.ts";
import { realAuthority, realGround, wishesWith } from "../../fixtures/ground.ts";
import { finish } from "../../fixtures/realSearch.ts";

const ground = realGround();
const [laSeyne, zagora, tanger, tata] = [
  "fr-municipality-83126",
  "ma-municipality-zagora",
  "ma-municipality-tanger",
  "ma-municipality-tata",
] as const;
const agde = "fr-municipality-34003";
const ids = [laSeyne, zagora, tanger, tata, agde, actorParticipant("cari"), actorParticipant("cnam-maroc")];
const { matchOf, reasonsOf } = finish(matchInSteps(ground, ids));

test("two authorities match by the mean of what each is to the other as a candidate", () => {
  const pointsOf = (own: string, other: string) =>
    weighCandidates(ground, realAuthority(own), wishesWith(), [other])[0]?.points ?? Number.NaN;
  expect(matchOf(laSeyne, zagora)).toBeCloseTo((pointsOf(laSeyne, zagora) + pointsOf(zagora, laSeyne)) / 2, 9);
  expect(matchOf(zagora, laSeyne)).toBe(matchOf(laSeyne, zagora));
  expect(reasonsOf(zagora, laSeyne).map(({ evidence }) => evidence.criterion)).toContain("seeks");
});

test("those of one country, those who are partners already and two actors have nothing to meet about", () => {
  expect(matchOf(zagora, tanger)).toBeUndefined();
  expect(matchOf(agde, tata)).toBeUndefined();
  expect(matchOf(actorParticipant("cari"), actorParticipant("cnam-maroc"))).toBeUndefined();
});

test("an actor matches whom its offer is for", () => {
  expect(matchOf(actorParticipant("cari"), tata)).toBeGreaterThan(0);
  expect(matchOf(actorParticipant("cnam-maroc"), tanger)).toBeUndefined();
});

test("who takes part is found by its id, or is nobody", () => {
  expect(participantOf(ground, actorParticipant("cari"))).toMatchObject({ kind: "actor", actor: { id: "cari" } });
  expect(participantOf(ground, laSeyne)).toMatchObject({ kind: "territory", territory: { id: laSeyne } });
  expect([participantOf(ground, "actor:nobody"), participantOf(ground, "fr-municipality-99999")]).toEqual([undefined, undefined]);
});

test("clock times go on over midnight and months, and nonsense is none", () => {
  expect(addMinutes("2026-12-01T09:00", 50)).toBe("2026-12-01T09:50");
  expect(addMinutes("2026-12-31T23:50", 20)).toBe("2027-01-01T00:10");
  expect(["2026-12-01T09:00", "2026-02-30T09:00", "2026-12-01T24:00", "2026-12-01", "2026-12-01T9:00"].map(isClockTime)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

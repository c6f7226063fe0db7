import { expect, test } from "vitest";
import { type Pair, pairKey, type Session } from "../../../src/domain/meetings/model.ts";
import { scheduleMeetings } from "../../../src/domain/meetings/schedule.ts";
import { between, expectValid, mixed, people, session } from "../../fixtures/meetings.ts";

test("the order in which participants and pairs are told changes nothing", () => {
  const asked: Session = {
    ...session,
    participantIds: people(5, 6),
    must: [
      ["m4", "f0"],
      ["f1", "m5"],
    ],
    never: [["f2", "m2"]],
    absences: [{ participantId: "m0", slot: 2 }],
  };
  const turned: Session = {
    ...asked,
    participantIds: asked.participantIds.toReversed(),
    must: asked.must.map(([a, b]): Pair => [b, a]).toReversed(),
    never: [["m2", "f2"]],
  };
  expect(scheduleMeetings(turned, mixed)).toEqual(scheduleMeetings(asked, mixed));
});

test("who must meet meets, even of one country; who cannot does not, and who is away is not there", () => {
  const asked: Session = {
    ...session,
    participantIds: people(4, 4),
    must: [
      ["f0", "f1"],
      ["f0", "m3"],
    ],
    never: [
      ["f2", "m0"],
      ["f2", "m1"],
    ],
    absences: [1, 2].map((slot) => ({ participantId: "f0", slot })).slice(0, 1),
  };
  const schedule = scheduleMeetings(asked, mixed);
  expectValid(schedule, asked);
  expect(schedule.meetings.filter(({ isMust }) => isMust).map(({ pair }) => pairKey(pair))).toEqual(
    expect.arrayContaining(["f0~f1", "f0~m3"]),
  );
  expect(schedule.impossibilities).toEqual([]);
});

test("a table is kept from slot to slot where that can be", () => {
  const asked: Session = { ...session, participantIds: ["f0", "m0", "m1", "m2"], tableCount: 5 };
  expect(
    scheduleMeetings(
      asked,
      between(() => 1),
    ).meetings.map(({ table }) => table),
  ).toEqual([1, 1, 1]);
});

test("what cannot be kept is named: the pair, who takes no part, who has too few slots, and what hinders in which slot", () => {
  const asked: Session = {
    ...session,
    participantIds: people(3, 3),
    slotCount: 2,
    must: [
      ["f0", "m0"],
      ["f0", "m1"],
      ["f1", "m9"],
      ["f2", "m2"],
    ],
    never: [["m2", "f2"]],
    absences: [
      { participantId: "f0", slot: 1 },
      { participantId: "m2", slot: 1 },
      { participantId: "m2", slot: 2 },
    ],
  };
  const { impossibilities, leftOut, meetings } = scheduleMeetings(asked, mixed);
  const kept = meetings.filter(({ isMust }) => isMust).map(({ pair }) => pairKey(pair));
  expect(kept).toHaveLength(1);
  const missed = kept[0] === "f0~m0" ? ["f0", "m1"] : ["f0", "m0"];
  expect(impossibilities).toEqual([
    { kind: "stranger", pair: ["f1", "m9"], participantId: "m9" },
    { kind: "contradiction", pair: ["f2", "m2"] },
    {
      kind: "overloaded",
      participantId: "f0",
      pairs: [
        ["f0", "m0"],
        ["f0", "m1"],
      ],
      slots: [2],
    },
    {
      kind: "unplaced",
      pair: missed,
      hindrances: [
        { slot: 1, participantId: "f0", why: "away" },
        { slot: 2, participantId: "f0", why: "bound" },
      ],
    },
  ]);
  expect(leftOut).toContainEqual({ participantId: "m2", why: "away" });
});

test("who is left out is told why: nobody to meet, never there together, or no place", () => {
  const alone = scheduleMeetings({ ...session, participantIds: ["f0", "f1", "m0"], never: [["f1", "m0"]] }, mixed);
  expect(alone.leftOut).toEqual([{ participantId: "f1", why: "alone" }]);
  const absences = [
    { participantId: "f0", slot: 1 },
    { participantId: "m0", slot: 2 },
  ];
  const apart = scheduleMeetings({ ...session, participantIds: ["f0", "m0"], slotCount: 2, absences }, mixed);
  expect(apart.leftOut.map(({ why }) => why)).toEqual(["apart", "apart"]);
  const narrow = scheduleMeetings({ ...session, participantIds: people(2, 2), slotCount: 1, tableCount: 1 }, mixed);
  expect(narrow.leftOut.map(({ why }) => why)).toEqual(["full", "full"]);
});

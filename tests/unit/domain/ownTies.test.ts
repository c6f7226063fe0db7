import { describe, expect, test } from "vitest";
import { experiencesFor } from "../../../src/domain/candidates/experiences.ts";
import { createIntroductions } from "../../../src/domain/candidates/introductions.ts";
import type { Evidence } from "../../../src/domain/candidates/model.ts";
import { rankCandidates } from "../../../src/domain/candidates/rank.ts";
import { isValidOn } from "../../../src/domain/dates.ts";
import type { Party } from "../../../src/domain/model.ts";
import type { Entry } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realAuthority, realGround, wishesWith } from "../../fixtures/ground.ts";

const ground = realGround(undefined, realAtlas.territories);
const askers = [
  "ma-municipality-tanger",
  "ma-municipality-figuig",
  "ma-department-oua",
  "fr-department-21",
  "fr-department-31",
  "fr-region-93",
];

const isSigned = ({ parties }: Entry, isBy: (party: Party) => boolean) =>
  parties.some((party) => party.actorId === undefined && isBy(party));

/** What candidates are told to have, with who they are. */
const told = askers.flatMap((id) => {
  const own = realAuthority(id);
  const { candidates } = rankCandidates(ground, own, wishesWith(), 1000);
  return candidates.flatMap(({ territory, reasons }) => reasons.map(({ evidence }) => ({ own, territory, evidence })));
});
const toldOf = (criterion: Evidence["criterion"]) =>
  told.flatMap(({ own, territory, evidence }) =>
    evidence.criterion === criterion && "entries" in evidence ? evidence.entries.map((entry) => ({ own, territory, entry })) : [],
  );

describe("what an actor signed that is placed on a territory", () => {
  test("is no partnership of its authority: neither experience, nor crowd, nor work on a theme", () => {
    const own = [...toldOf("experience"), ...toldOf("crowded"), ...toldOf("revival")];
    expect(own.length).toBeGreaterThan(100);
    const works = told.flatMap(({ own: of, territory, evidence }) =>
      evidence.criterion === "themes" ? evidence.works.map((entry) => ({ own: of, territory, entry })) : [],
    );
    const wrong = [...own, ...works].filter(
      ({ territory, entry }) => !isSigned(entry, ({ territoryId }) => territoryId === territory.id),
    );
    expect(wrong).toEqual([]);
  });

  test("does not make two authorities partners: Paris can be proposed to Figuig, with which a syndicate works", () => {
    const { candidates } = rankCandidates(ground, realAuthority("ma-municipality-figuig"), wishesWith(), 1000);
    expect(candidates.map(({ territory }) => territory.id)).toContain("fr-municipality-75056");
  });

  test("is no tie of the region or the neighbour where it has its seat", () => {
    const ties = [...toldOf("above"), ...toldOf("neighbours")];
    expect(ties.length).toBeGreaterThan(20);
    const onShore = (entry: Entry, shore: string) => isSigned(entry, (party) => party.shore === shore);
    expect(ties.filter(({ own, entry }) => !onShore(entry, own.shore))).toEqual([]);
  });

  test("is told by that actor, not by the authority", () => {
    const { experiences } = experiencesFor(
      ground,
      realAuthority("fr-municipality-83126"),
      { themes: ["water"], toolIds: [] },
      500,
    );
    const ofSyndicate = experiences.filter(({ entry }) => entry.partnership.id === "sedif--arbaa-sahel");
    expect(ofSyndicate).toMatchObject([{ authorityIds: ["ma-municipality-arbaa-sahel"], actorIds: ["sedif", "adeframs"] }]);
  });
});

test("a former region is nobody's neighbour", () => {
  const ofRegions = toldOf("neighbours").filter(({ own, entry }) =>
    entry.parties.every(
      ({ shore, territoryId }) => shore !== own.shore || realAtlas.territories.get(territoryId)?.level === "region",
    ),
  );
  expect(ofRegions).toEqual([]);
});

test("nobody is introduced by what no longer exists", () => {
  const at = "2016-02-17";
  for (const [from, date] of [
    ["fr-region-11", at],
    ["ma-department-zag", undefined],
    ["ma-municipality-zagora", undefined],
  ] as const) {
    const then = realGround(date, realAtlas.territories);
    const to = createIntroductions(then, realAuthority(from));
    const passing = [...then.territories.values()]
      .filter(({ shore, validTo }) => !from.startsWith(shore) && validTo === undefined)
      .flatMap((other) => to(other) ?? [])
      .flatMap(({ id }) => realAtlas.territories.get(id) ?? []);
    expect(passing.length).toBeGreaterThan(5);
    expect(passing.filter((one) => !isValidOn(one, then.snapshot.today))).toEqual([]);
  }
});

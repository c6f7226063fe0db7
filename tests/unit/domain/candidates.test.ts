import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criterionIds, type CriterionId, weightSteps, type Weights } from "../../../src/domain/candidates/model.ts";
import { rankCandidates, weighCandidates } from "../../../src/domain/candidates/rank.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realAuthorities, realAuthority, realGround, weightsWith, wishesWith } from "../../fixtures/ground.ts";

/** A small share of all authorities, so that laws can be tried often: those of the atlas, and every fortieth other. */
const some = new Map([...realAuthorities].filter(([id], index) => realAtlas.territories.has(id) || index % 40 === 0));
const ground = realGround(undefined, some);
const askers = ["fr-municipality-83126", "fr-region-11", "fr-department-93", "ma-municipality-tanger", "ma-department-zag"]
  .filter((id) => realAuthorities.has(id))
  .map(realAuthority);

const anyAsker = fc.constantFrom(...askers);
const anyWeights: fc.Arbitrary<Weights> = fc
  .tuple(...criterionIds.map(() => fc.constantFrom(...weightSteps)))
  .map((steps) => Object.fromEntries(criterionIds.map((id, index) => [id, steps[index]])) as Weights);

const idsOf = ({ candidates }: ReturnType<typeof rankCandidates>) => candidates.map(({ territory }) => territory.id);
const all = 10_000;

/** How far each criterion speaks for a candidate, weights taken out; unknown counts as nothing. */
const values = ({ reasons }: ReturnType<typeof weighCandidates>[number], weights: Weights) =>
  new Map<CriterionId, number>(reasons.map(({ evidence, points }) => [evidence.criterion, points / weights[evidence.criterion]]));

describe("the order of candidates", () => {
  test("never has one below another that it equals in all and betters in something", () => {
    fc.assert(
      fc.property(anyAsker, anyWeights, (own, weights) => {
        const { candidates } = rankCandidates(ground, own, wishesWith({ weights }), 60);
        const told = candidates.map((candidate) => values(candidate, weights));
        const wronged = told.filter((below, index) =>
          told.slice(0, index).some((above) => {
            const gains = criterionIds.map((id) => (below.get(id) ?? 0) - (above.get(id) ?? 0));
            return gains.every((gain) => gain >= -1e-9) && gains.some((gain) => gain > 1e-6);
          }),
        );
        expect(wronged).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("does not hear a criterion that weighs nothing", () => {
    fc.assert(
      fc.property(anyAsker, fc.constantFrom(...criterionIds), (own, id) => {
        const { candidates } = rankCandidates(ground, own, wishesWith({ weights: weightsWith(id, 0) }), 40);
        const heard = candidates.flatMap(({ reasons, unknown }) => [
          ...reasons.map(({ evidence }) => evidence.criterion),
          ...unknown,
        ]);
        expect(heard).not.toContain(id);
      }),
      { numRuns: 30 },
    );
  });

  test("is the same whatever the order of the data", () => {
    const shuffled = realGround(undefined, new Map([...some].reverse()));
    for (const own of askers)
      expect(rankCandidates(shuffled, own, wishesWith(), 50)).toEqual(rankCandidates(ground, own, wishesWith(), 50));
  });

  test("of the others stays when a candidate is gone, or ruled out", () => {
    for (const own of askers) {
      const before = idsOf(rankCandidates(ground, own, wishesWith(), all));
      const [, second = ""] = before;
      const without = realGround(undefined, new Map([...some].filter(([id]) => id !== second)));
      const left = before.filter((id) => id !== second);
      expect(idsOf(rankCandidates(without, own, wishesWith(), all))).toEqual(left);
    }
  });

  test("leaves out those who are partners already, and who asks", () => {
    const own = realAuthority("fr-municipality-13055");
    const ids = idsOf(rankCandidates(ground, own, wishesWith(), all));
    expect(ids).not.toContain("ma-municipality-marrakech");
    expect(ids.every((id) => id.startsWith("ma-"))).toBe(true);
  });
});

test("what is alike is alike from either side", () => {
  const symmetric: ReadonlySet<CriterionId> = new Set(["level", "size", "landscape", "regions", "above"]);
  const symmetricOf = (from: string, to: string) =>
    weighCandidates(ground, realAuthority(from), wishesWith(), [to]).map(({ reasons, unknown }) => ({
      reasons: reasons
        .filter(({ evidence }) => symmetric.has(evidence.criterion))
        .map(({ evidence, points }) => [evidence.criterion, points, "entries" in evidence ? evidence.entries.length : 0])
        .sort((one, other) => String(one[0]).localeCompare(String(other[0]))),
      unknown: unknown.filter((id) => symmetric.has(id)),
    }));
  const french = [...some.values()].filter(({ shore, level }) => shore === "fr" && level !== "other").map(({ id }) => id);
  const moroccan = [...some.values()].filter(({ shore, level }) => shore === "ma" && level !== "other").map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...french), fc.constantFrom(...moroccan), (a, b) => {
      expect(symmetricOf(a, b)).toEqual(symmetricOf(b, a));
    }),
    { numRuns: 300 },
  );
});

describe("wishes", () => {
  const own = realAuthority("fr-municipality-83126");

  test("keep to levels, regions and what is not ruled out, with all that lies in it", () => {
    const wishes = wishesWith({ levels: ["department"], regionIds: ["ma-region-01"], excludedIds: ["ma-department-tan"] });
    const { candidates, count } = rankCandidates(ground, own, wishes, all);
    expect(candidates).toHaveLength(count);
    for (const { territory } of candidates) {
      expect(territory.level).toBe("department");
      expect(territory.id).not.toBe("ma-department-tan");
    }
    expect(count).toBeGreaterThan(3);
  });

  test("that leave nobody say which of them leaves out most", () => {
    const everywhere = [...some.values()].flatMap(({ level, id, shore }) => (level === "region" && shore === "ma" ? id : []));
    const { candidates, obstacles } = rankCandidates(ground, own, wishesWith({ excludedIds: everywhere }), 5);
    expect(candidates).toEqual([]);
    expect(obstacles[0]?.wish).toBe("excludedIds");
    expect(obstacles[0]?.count).toBeGreaterThan(50);
  });

  test("that were not made come last: where no level is chosen, whoever is no peer is left out", () => {
    const region = realAuthority("fr-region-11");
    const excludedIds = Array.from({ length: 12 }, (_none, index) => `ma-region-${String(index + 1).padStart(2, "0")}`).slice(1);
    const { candidates, obstacles } = rankCandidates(ground, region, wishesWith({ regionIds: ["ma-region-06"], excludedIds }), 5);
    expect(candidates).toEqual([]);
    expect(obstacles.map(({ wish, count }) => [wish, count])).toEqual([
      ["regionIds", 1],
      ["excludedIds", 0],
      ["sameLevel", 0],
    ]);
    for (const { count, leftOut } of obstacles) expect(leftOut).toBeGreaterThan(count);
  });

  test("for a theme put those first that work on it, all else being silenced", () => {
    const weights = Object.fromEntries(criterionIds.map((id) => [id, id === "themes" ? 3 : 0])) as Weights;
    const { candidates } = rankCandidates(ground, own, wishesWith({ themes: ["youth"], weights }), 3);
    for (const { reasons } of candidates)
      expect(reasons.map(({ evidence }) => evidence)).toMatchObject([{ criterion: "themes", themes: ["youth"] }]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../../../src/domain/model.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { countVitalities, vitalities, vitalityOf } from "../../../src/domain/vitality.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { anyDate, anyDay } from "../../fixtures/arbitraries.ts";

const today = "2020-06-01";

test.each([
  ["2015-06-02", "alive"],
  ["2015-06-01", "to-confirm"],
  ["2015", "alive"],
  ["2015-05", "to-confirm"],
  ["2010-06-02", "to-confirm"],
  ["2010-06-01", "silent"],
  ["2010", "to-confirm"],
  ["2009", "silent"],
  [undefined, "silent"],
] as const)("said active and confirmed in %s is %s", (confirmed, vitality) => {
  expect(vitalityOf({ status: "active", ...(confirmed && { confirmed }) })(today)).toBe(vitality);
});

test.each([
  ["building", "intention"],
  ["revival", "asleep"],
  ["waiting", "asleep"],
  ["stalled", "asleep"],
  ["ended", "ended"],
  ["unconfirmed", "mentioned"],
] as const)("%s is %s, however long ago it was said", (status, vitality) => {
  expect(vitalityOf({ status, confirmed: "1990" })(today)).toBe(vitality);
  expect(vitalityOf({ status })(today)).toBe(vitality);
});

test("never grows more alive as days pass without news", () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuses), anyDate(), anyDay(), anyDay(), (status, confirmed, one, other) => {
      const seen = vitalityOf({ status, confirmed });
      const [earlier, later] = one < other ? [one, other] : [other, one];
      expect(vitalities.indexOf(seen(earlier))).toBeLessThanOrEqual(vitalities.indexOf(seen(later)));
    }),
  );
});

test("numbers of partnerships by vitality add up to all of them, at any date", () => {
  fc.assert(
    fc.property(anyDay(1986, 2026), (at) => {
      const { entries } = takeSnapshot(realAtlas, at);
      const counts = Object.values(countVitalities(entries));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
    }),
    { numRuns: 20 },
  );
});

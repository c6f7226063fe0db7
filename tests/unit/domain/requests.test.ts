import { describe, expect, test } from "vitest";
import type { Request } from "../../../src/domain/model.ts";
import { countRequests, passingRequests, requestAge, requestFacetIds } from "../../../src/domain/requests.ts";
import { requestText } from "../../../src/i18n/describeRequest.ts";
import { noFilters } from "../../../src/state/view.ts";
import { filtersOf } from "../../fixtures/filters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realSearch } from "../../fixtures/realSearch.ts";
import { wordsOf } from "../../fixtures/words.ts";

const today = realAtlas.edition.date;
const all = realAtlas.requests;
type FilterChoice = Parameters<typeof filtersOf>[0];
const passing = (filters: Parameters<typeof filtersOf>[0], query = "") =>
  passingRequests(realAtlas, all, filtersOf(filters, query === "" ? undefined : realSearch.read(query)), { today });

describe("requests follow the filters", () => {
  test("without any, all pass", () => {
    expect(passingRequests(realAtlas, all, noFilters, { today })).toEqual(all);
  });

  test("by theme: those that ask for it", () => {
    const theme = all.flatMap(({ themes }) => themes)[0] ?? "water";
    const expected = all.filter(({ themes }) => themes.includes(theme));
    expect(expected.length).toBeLessThan(all.length);
    expect(passing({ theme: [theme] })).toEqual(expected);
  });

  test("by level: those of which a territory that is named has it", () => {
    const levelOf = (id: string | undefined) => realAtlas.territories.get(id ?? "")?.level;
    const expected = all.filter((request) => [request.territoryId, request.soughtTerritoryId].map(levelOf).includes("region"));
    expect(expected.length).toBeLessThan(all.length);
    expect(passing({ level: ["region"] })).toEqual(expected);
  });

  test("by region: those from a place there", () => {
    const found = passing({ ma: ["ma-region-01"] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    for (const request of found) {
      const territories = [request.territoryId, request.soughtTerritoryId].map((id) => realAtlas.territories.get(id ?? ""));
      expect(territories.some((one) => one?.shore === "ma")).toBe(true);
    }
  });

  test("by words of who seeks", () => {
    const [request] = all.filter(({ territoryId }) => territoryId !== undefined);
    const name = realAtlas.territories.get(request?.territoryId ?? "")?.names.fr ?? "";
    expect(passing({}, name)).toContain(request);
    expect(passing({}, "xyzzy")).toEqual([]);
  });

  test("what only a partnership is, its vitality or its kind, holds no request back", () => {
    expect(passing({ vitality: ["ended"], kind: ["twinning"] })).toEqual(all);
  });
});

describe("values of facets beside requests", () => {
  test.each(requestFacetIds)("%s: each counts the requests that a click on it would show", (id) => {
    const others: FilterChoice =
      id === "level" ? { fr: ["fr-region-93", "fr-region-84"] } : { level: ["region", "municipality"] };
    const counts = countRequests(realAtlas, { requests: all, today }, filtersOf(others), id);
    expect(counts.size).toBeGreaterThan(0);
    for (const [value, count] of counts) expect(passing({ ...others, [id]: [value] }).length).toBe(count);
    // Its own choice is left aside, as that of any facet.
    const [first = ""] = counts.keys();
    expect(countRequests(realAtlas, { requests: all, today }, filtersOf({ ...others, [id]: [first] }), id)).toEqual(counts);
  });
});

describe("a request is told with its age", () => {
  const [any] = all;
  const told = (date: string | undefined, kind: Request["kind"] = "request", isAnswered = false) => {
    const { date: _date, ...rest } = { ...any, kind } as Request;
    return requestText(wordsOf.fr, { ...rest, ...(date !== undefined && { date }) }, "2026-11-26", isAnswered);
  };

  test.each([
    ["2025-06", "cherche un partenaire depuis 2025"],
    ["2020", "cherchait un partenaire en 2020"],
    ["2016-02-17", "demande vieille de 10 ans, à vérifier"],
    [undefined, "demande sans date, à vérifier"],
  ])("of %s: %s", (date, text) => {
    expect(told(date)).toBe(text);
  });

  test("one that was answered is told as answered, an intention as one", () => {
    expect(told("2016-02-17", "request", true)).toBe("demande satisfaite");
    expect(told("2016-02-17", "intention")).toBe("intention vieille de 10 ans, à vérifier");
  });

  test("its age is counted to the day", () => {
    expect(any && requestAge({ ...any, date: "2016-11-26" }, { today: "2026-11-26" })).toBe("old");
    expect(any && requestAge({ ...any, date: "2016-11-27" }, { today: "2026-11-26" })).toBe("ageing");
  });
});

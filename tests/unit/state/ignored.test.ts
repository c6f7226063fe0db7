import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/dates.ts";
import { facets } from "../../../src/domain/facets/index.ts";
import { firstKnownDay } from "../../../src/domain/timeline.ts";
import { searchToView, viewToSearch } from "../../../src/state/address.ts";
import { chosenOf, homeView } from "../../../src/state/view.ts";
import { filtersOf } from "../../fixtures/filters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { valuesByFacet } from "../../fixtures/views.ts";

const read = (search: string) => searchToView(search, realAtlas);

describe("what an address asks for and we do not know", () => {
  test.each([
    ["?view=planet", "view=planet"],
    ["?layout=globe", "layout=globe"],
    ["?lang=de", "lang=de"],
    ["?at=2016-02-30", "at=2016-02-30"],
    ["?at=2016", "at=2016"],
    ["?from=yesterday", "from=yesterday"],
    ["?to=", "to="],
    ["?status=", "status="],
    ["?theme=Water", "theme=Water"],
    ["?fr=ma-region-06", "fr=ma-region-06"],
    ["?sel=partnership:atlantis", "sel=partnership:atlantis"],
    ["?sel=planet:mars", "sel=planet:mars"],
    ["?sel=territory", "sel=territory"],
    ["?planet=mars", "planet"],
    ["?q=%25", "q=%"],
    ["?q=%F0%9F%87%B2%F0%9F%87%A6", "q=🇲🇦"],
    ["?__proto__=1", "__proto__"],
    ["?constructor=1", "constructor"],
    ["?status=__proto__", "status=__proto__"],
    ["?q=eau&lang=%", "lang=%"],
  ])("%s is ignored and named, and shows what home shows", (search, named) => {
    const { view, ignored } = read(search);
    expect(ignored).toEqual([{ reason: "unknown", text: named }]);
    expect({ ...view, filters: { ...view.filters, query: "" } }).toEqual(homeView);
  });

  test("is left out of a list, the rest of which is heard", () => {
    const { view, ignored } = read("?status=active,sleeping,active,revival");
    expect([view.filters.chosen.status, ignored]).toEqual([
      ["active", "revival"],
      [{ reason: "unknown", text: "status=sleeping" }],
    ]);
  });

  test("never throws, whatever the text, and what is read can be written again", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...facets.map(({ id }) => id), "view", "sel", "q", "at", "lang", "__proto__", "toString"),
            fc.oneof(
              fc.string({ unit: "binary" }),
              fc.webFragments(),
              fc.constantFrom("<script>", "‮", "%00", "active,", "a:b:c"),
            ),
          ),
        )
        .map((pairs) => `?${pairs.map((pair) => pair.join("=")).join("&")}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const { view } = read(search);
        expect(read(viewToSearch(view))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  }, 20_000);

  test("does not crash when a long search is cut in the middle of a sign", () => {
    const { view } = read(`?q=${"a".repeat(99)}${encodeURIComponent("😀")}`);
    expect(() => viewToSearch(view)).not.toThrow();
  });

  test("a search text longer than 100 characters is cut, and the address says so", () => {
    const { view, ignored } = read(`?q=${"é".repeat(500)}`);
    expect(view.filters.query).toBe("é".repeat(100));
    expect(ignored).toEqual([{ reason: "long", text: `q=${"é".repeat(500)}` }]);
  });
});

test("two dates the wrong way round are heard in their order, and that is told", () => {
  const { view, ignored } = read("?view=changes&from=2024-01-01&to=2009-01-01");
  expect(view).toMatchObject({ from: "2009-01-01", to: "2024-01-01" });
  expect(ignored).toEqual([
    { reason: "reversed", text: "from=2024-01-01" },
    { reason: "reversed", text: "to=2009-01-01" },
  ]);
  expect(read("?view=changes&from=2009-01-01&to=2009-01-01").ignored).toEqual([]);
});

describe("a parameter that stands in an address several times", () => {
  test.each(facets.map(({ id }) => id))("is heard each time when it is the facet %s", (id) => {
    const [one = "", other = "", another = ""] = valuesByFacet[id];
    const apart = read(`?${id}=${one}&view=list&${id}=${other},${another}`);
    expect(apart).toEqual(read(`?view=list&${id}=${[one, other, another].join()}`));
    expect([chosenOf(apart.view.filters, id), apart.ignored]).toEqual([[one, other, another], []]);
  });

  test.each([
    ["view=list&view=funding", "view=list", { screen: "funding" }],
    ["layout=geo&lang=ar&layout=face", "layout=geo", { layout: "face" }],
    ["lang=fr&lang=ar", "lang=fr", { language: "ar" }],
    ["at=2009-12-31&at=2016-02-17", "at=2009-12-31", { at: "2016-02-17" }],
    ["from=2009-12-31&from=2016-02-17", "from=2009-12-31", { from: "2016-02-17" }],
    ["to=2009-12-31&to=2016-02-17", "to=2009-12-31", { to: "2016-02-17" }],
    ["q=eau&q=culture", "q=eau", { filters: { chosen: {}, query: "culture" } }],
    [
      "sel=territory:ma-region-06&sel=partnership:marseille--rabat",
      "sel=territory:ma-region-06",
      { selection: { kind: "partnership", id: "marseille--rabat" } },
    ],
  ])("is heard the last time, and the others are named: %s", (search, named, told) => {
    const { view, ignored } = read(search);
    expect(view).toMatchObject(told);
    expect(ignored).toEqual([{ reason: "repeated", text: named }]);
  });

  test("and says the same is heard once, without a word", () => {
    expect(read("?view=list&view=list&panel=synthesis&panel=synthesis").ignored).toEqual([]);
  });

  test("and is not understood the last time keeps what was", () => {
    const { view, ignored } = read("?lang=ar&lang=klingon");
    expect([view.language, ignored]).toEqual(["ar", [{ reason: "unknown", text: "lang=klingon" }]]);
  });
});

describe("a date of which nothing is known", () => {
  const bounds = { first: firstKnownDay(realAtlas), last: realAtlas.edition.date };
  test.each(["at", "from", "to"])("in %s is not heard, and the bounds are told", (name) => {
    for (const day of ["0000-01-01", addDays(bounds.first, -1), addDays(bounds.last, 1), "9999-12-31"]) {
      const { view, ignored } = read(`?${name}=${day}`);
      expect([view, ignored]).toEqual([homeView, [{ reason: "outside", text: `${name}=${day}`, bounds }]]);
    }
  });

  test("begins the day before the first and the day after the last", () => {
    for (const day of [bounds.first, bounds.last]) expect(read(`?at=${day}`)).toMatchObject({ view: { at: day }, ignored: [] });
  });
});

describe("an address that is too long", () => {
  test("is heard as far as it goes, between two values, and its end is said not to be", () => {
    const { view, ignored } = read(`?view=list&theme=${"water,".repeat(1500)}&status=revival`);
    expect(view).toEqual({ ...homeView, screen: "list", filters: filtersOf({ theme: ["water"] }) });
    expect(ignored).toEqual([{ reason: "end", text: "" }]);
  });

  test("is longer than one with a hundred sources chosen", () => {
    const hundred = valuesByFacet.source.slice(0, 100);
    const { view, ignored } = read(`?view=list&source=${hundred.join()}&status=revival`);
    expect([view.filters.chosen, ignored]).toEqual([{ source: hundred, status: ["revival"] }, []]);
  });
});

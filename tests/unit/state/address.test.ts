import fc from "fast-check";
import { languages } from "../../../src/domain/languages.ts";
import { describe, expect, test } from "vitest";
import { type FacetId, facetIds, facets } from "../../../src/domain/facets/index.ts";
import { kinds, levels, statuses, themeIds } from "../../../src/domain/model.ts";
import { addDays, yearOf } from "../../../src/domain/dates.ts";
import { recordOf } from "../../../src/domain/record.ts";
import { firstKnownDay } from "../../../src/domain/timeline.ts";
import { ages } from "../../../src/domain/snapshot.ts";
import { searchToView, viewToSearch } from "../../../src/state/address.ts";
import { isTracking } from "../../../src/state/trackingParameters.ts";
import { chosenOf, homeView, layouts, queryOf, screens, type View } from "../../../src/state/view.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";
import { filtersOf } from "../../fixtures/filters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const read = (search: string) => searchToView(search, realAtlas);

const regionIds = (shore: string) =>
  [...realAtlas.territories.values()].flatMap((one) => (one.level === "region" && one.shore === shore ? one.id : []));

const valuesByFacet: Readonly<Record<FacetId, readonly string[]>> = {
  status: statuses,
  theme: themeIds,
  fr: regionIds("fr"),
  ma: regionIds("ma"),
  level: levels,
  kind: kinds,
  confirmed: ages,
  source: [...realAtlas.sources.keys()],
};

const anySelection = fc.oneof(
  fc.constantFrom(...realAtlas.partnerships.keys()).map((id) => ({ kind: "partnership" as const, id })),
  fc.constantFrom(...realAtlas.territories.keys()).map((id) => ({ kind: "territory" as const, id })),
  fc.constantFrom(...realAtlas.actors.keys()).map((id) => ({ kind: "actor" as const, id })),
);

/** Dates lie within what is known: from the first statement to the edition. */
const first = firstKnownDay(realAtlas);
const anyKnownDay = anyDay(yearOf(first) + 1, yearOf(realAtlas.edition.date) - 1);

const anyQuery = fc.string({ unit: "grapheme", maxLength: 20 }).map(queryOf);

const anyView: fc.Arbitrary<View> = fc.record(
  {
    screen: fc.constantFrom(...screens),
    filters: fc.record({
      chosen: fc.record(
        Object.fromEntries(
          facets.map(({ id }) => [
            id,
            fc.shuffledSubarray([...valuesByFacet[id]], { minLength: 1, maxLength: Math.min(12, valuesByFacet[id].length) }),
          ]),
        ),
        { requiredKeys: [] },
      ),
      query: anyQuery,
    }),
    isSynthesisOpen: fc.boolean(),
    isParallelShown: fc.boolean(),
    layout: fc.constantFrom(...layouts),
    selection: anySelection,
    language: fc.constantFrom(...languages),
    at: anyKnownDay,
    from: anyKnownDay,
    to: anyKnownDay,
  },
  { requiredKeys: ["screen", "filters", "isSynthesisOpen", "isParallelShown"] },
);

/** A view that differs from home in all that an address can tell. */
const everything: View = {
  ...homeView,
  screen: "changes",
  layout: "geo",
  language: "ar",
  at: "2016-02-17",
  from: "2009-12-31",
  to: "2016-02-17",
  isSynthesisOpen: true,
  isParallelShown: true,
  selection: { kind: "territory", id: "ma-region-06" },
  filters: filtersOf(
    recordOf(facetIds, (id) => valuesByFacet[id].slice(0, 2)),
    "eau",
  ),
};

describe("the address", () => {
  test("tells every field of the view: what is left out of it is as at home", () => {
    const parts = viewToSearch(everything).slice(1).split("&");
    expect(parts).toHaveLength(Object.keys(everything).length + facets.length);
    for (const part of parts) {
      const without = read(`?${parts.filter((other) => other !== part).join("&")}`);
      expect({ part, view: without.view }).not.toEqual({ part, view: everything });
    }
  });

  test("of any view, read again, is that view, and nothing in it is ignored", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(viewToSearch(view))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("of the view at home is empty: defaults are not written", () => {
    expect(viewToSearch(homeView)).toBe("");
  });

  test("names only what differs from home", () => {
    fc.assert(
      fc.property(fc.constantFrom(...screens), fc.constantFrom(...statuses), (screen, status) => {
        const view: View = { ...homeView, screen, filters: { chosen: { status: [status] }, query: "" } };
        expect(viewToSearch(view)).toBe(screen === "map" ? `?status=${status}` : `?status=${status}&view=${screen}`);
      }),
    );
  });

  test("stays readable: commas and colons are written as they are, the rest is escaped", () => {
    const view: View = {
      ...homeView,
      filters: { chosen: { status: ["active", "revival"] }, query: "a&b=c d" },
      selection: { kind: "partnership", id: "marseille--rabat" },
    };
    expect(viewToSearch(view)).toBe("?status=active,revival&q=a%26b%3Dc%20d&sel=partnership:marseille--rabat");
  });

  test("once published stays valid: every parameter of the specification is understood", () => {
    const { view, ignored } = read(
      "?view=list&layout=face&status=active,revival&theme=water&level=region&fr=fr-region-31&ma=ma-region-1997-11" +
        "&kind=twinning&confirmed=old&source=cuf-minutes-2016-02-17&q=eau&sel=territory:ma-region-06&lang=ar&at=2009-12-31",
    );
    expect(ignored).toEqual([]);
    expect(view).toEqual({
      screen: "list",
      layout: "face",
      language: "ar",
      at: "2009-12-31",
      selection: { kind: "territory", id: "ma-region-06" },
      isSynthesisOpen: false,
      isParallelShown: false,
      filters: {
        query: "eau",
        chosen: {
          status: ["active", "revival"],
          theme: ["water"],
          level: ["region"],
          fr: ["fr-region-31"],
          ma: ["ma-region-1997-11"],
          kind: ["twinning"],
          confirmed: ["old"],
          source: ["cuf-minutes-2016-02-17"],
        },
      },
    });
  });
});

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
  const bounds = { first, last: realAtlas.edition.date };
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

describe("what networks and newsletters add to a link", () => {
  test.each([
    "fbclid=IwAR0abc&utm_source=newsletter&utm_medium=email",
    "gclid=1&gad_source=2&gbraid=3&wbraid=4&dclid=5&msclkid=6&yclid=7",
    "mc_cid=1&mc_eid=2&_hsenc=3&_hsmi=4&mkt_tok=5&vero_id=6&oly_enc_id=7&__s=8",
    "igshid=1&igsh=2&twclid=3&ttclid=4&li_fat_id=5&epik=6",
    "at_medium=email&at_campaign=lettre&xtor=EPR-1&pk_campaign=1&mtm_source=2&UTM_CAMPAIGN=3",
    "ref=mastodon&ref_src=twsrc&_ga=2.1&_gl=1",
  ])("is passed over in silence: %s", (added) => {
    expect(read(`?view=list&${added}`)).toEqual(read("?view=list"));
    expect(read(`?${added}&view=list`).ignored).toEqual([]);
  });

  test("is never one of our own parameters, nor what merely looks like one", () => {
    const names = [...viewToSearch(everything).matchAll(/[?&]([^=]+)=/g)].map(([, name = ""]) => name);
    expect(names.filter(isTracking)).toEqual([]);
    expect(["at_the_beginning", "utm", "fb", "source", "q", "reference", "level"].filter(isTracking)).toEqual([]);
  });
});

test("before there is an atlas, what needs none is heard: screen, layout, language", () => {
  const { view } = searchToView("?view=list&lang=ar&layout=face&status=active&at=2016-02-17&sel=actor:acad");
  expect(view).toEqual({ ...homeView, screen: "list", language: "ar", layout: "face" });
});

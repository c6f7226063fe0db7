import fc from "fast-check";
import { languages } from "../../../src/domain/languages.ts";
import { describe, expect, test } from "vitest";
import { type FacetId, facets } from "../../../src/domain/facets/index.ts";
import { kinds, levels, statuses, themeIds } from "../../../src/domain/model.ts";
import { ages } from "../../../src/domain/snapshot.ts";
import { viewToSearch } from "../../../src/state/address.ts";
import { addressReader } from "../../../src/state/atlas.tsx";
import { homeView, layouts, screens, type View } from "../../../src/state/view.ts";
import { anyDay } from "../../fixtures/arbitraries.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";

const read = addressReader(realAtlas);

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

/** Dates lie within what is known: none after the edition. */
const anyKnownDay = anyDay(1900, Number(realAtlas.edition.date.slice(0, 4)) - 1);

const anyQuery = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.trim());

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

describe("the address", () => {
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
        const view = { ...homeView, screen, filters: { chosen: { status: [status] }, query: "" } };
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
    ["?at=2999-01-01", "at=2999-01-01"],
    ["?from=yesterday", "from=yesterday"],
    ["?to=", "to="],
    ["?status=", "status="],
    ["?theme=Water", "theme=Water"],
    ["?fr=ma-region-06", "fr=ma-region-06"],
    ["?sel=partnership:atlantis", "sel=partnership:atlantis"],
    ["?sel=planet:mars", "sel=planet:mars"],
    ["?sel=territory", "sel=territory"],
    ["?utm_source=mail", "utm_source"],
    ["?__proto__=1", "__proto__"],
    ["?constructor=1", "constructor"],
    ["?status=__proto__", "status=__proto__"],
    ["?q=%E0%A4%A&lang=%", "lang=%"],
  ])("%s is ignored and named, and shows what home shows", (search, named) => {
    const { view, ignored } = read(search);
    expect(ignored).toEqual([named]);
    expect({ ...view, filters: { ...view.filters, query: "" } }).toEqual(homeView);
  });

  test("is left out of a list, the rest of which is heard", () => {
    const { view, ignored } = read("?status=active,sleeping,active,revival");
    expect([view.filters.chosen.status, ignored]).toEqual([["active", "revival"], ["status=sleeping"]]);
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
  });

  test("does not crash when a long search is cut in the middle of a sign", () => {
    const { view } = read(`?q=${"a".repeat(99)}${encodeURIComponent("😀")}`);
    expect(() => viewToSearch(view)).not.toThrow();
  });

  test("a search text longer than 100 signs is cut", () => {
    expect(read(`?q=${"é".repeat(500)}`).view.filters.query).toBe("é".repeat(100));
  });
});

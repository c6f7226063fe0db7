import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets } from "../../../src/domain/facets/index.ts";
import { statuses } from "../../../src/domain/model.ts";
import { searchToView, viewToSearch } from "../../../src/state/address.ts";
import { screens } from "../../../src/state/screens.ts";
import { homeView, type View } from "../../../src/state/view.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { anyView, everything } from "../../fixtures/views.ts";

const read = (search: string) => searchToView(search, realAtlas);

describe("the address", () => {
  test("tells every field of the view: what is left out of it is as at home", () => {
    const parts = viewToSearch(everything).slice(1).split("&");
    expect(parts).toHaveLength(Object.keys(everything).length + facets.length + 1);
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
  }, 20_000);

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
      ...homeView,
      screen: "list",
      layout: "face",
      language: "ar",
      at: "2009-12-31",
      selection: { kind: "territory", id: "ma-region-06" },
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
describe("a line of what is selected", () => {
  const source = "cuf-minutes-2016-02-17";

  test("is heard whatever the order in which both stand", () => {
    for (const search of [`?sel=source:${source}&line=statement:S001`, `?line=statement:S001&sel=source:${source}`])
      expect(read(search)).toEqual({
        view: { ...homeView, selection: { kind: "source", id: source, line: "statement:S001" } },
        ignored: [],
      });
  });

  test.each(["line=statement:S001", "sel=territory:ma-region-06&line=statement:S001", `sel=source:${source}&line=<script>`])(
    "is named as not understood where nothing has that line: %s",
    (search) => {
      const { view, ignored } = read(`?${search}`);
      expect([view.selection?.line, ignored.map(({ reason, text }) => [reason, text.split("=")[0]])]).toEqual([
        undefined,
        [["unknown", "line"]],
      ]);
    },
  );
});

test("before there is an atlas, what needs none is heard: screen, layout, language", () => {
  const { view } = searchToView("?view=list&lang=ar&layout=face&status=active&at=2016-02-17&sel=actor:acad");
  expect(view).toEqual({ ...homeView, screen: "list", language: "ar", layout: "face" });
});

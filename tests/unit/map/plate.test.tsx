// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { passing } from "../../../src/domain/filter.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { Plate } from "../../../src/map/plate/Plate.tsx";
import { type PlateRequest, plateSceneOf } from "../../../src/map/plate/plateScene.ts";
import { plateWordsOf } from "../../../src/map/plate/plateWords.ts";
import { sources } from "../../../src/map/sources/index.ts";
import { ShownDraftContext } from "../../../src/state/shownDraft.tsx";
import { noFilters, withChosen } from "../../../src/state/view.ts";
import { roughMeasure } from "../../fixtures/letters.ts";
import { readBoundaries, realAtlas } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const boundaries = readBoundaries();
const snapshot = takeSnapshot(realAtlas, undefined);
const size = { width: 1240, height: 720 };

/** The plate as text and as an element. */
function plateOf(asked: Partial<PlateRequest>, filters = noFilters) {
  const request: PlateRequest = {
    atlas: realAtlas,
    snapshot,
    entries: passing(snapshot.entries, filters),
    requests: [],
    layout: "face",
    selection: undefined,
    boundaries,
    land: undefined,
    words: wordsOf.fr,
    measure: roughMeasure,
    size,
    ...asked,
  };
  const scene = plateSceneOf(request);
  const said = plateWordsOf(request, scene.picture, { filters, sources });
  const markup = renderToStaticMarkup(
    <ShownDraftContext value={request.draft}>
      <Plate scene={scene} said={said} measure={roughMeasure} />
    </ShownDraftContext>,
  );
  const { documentElement } = new DOMParser().parseFromString(markup, "image/svg+xml");
  return { request, said, drawn: documentElement, markup };
}

const textsOf = (drawn: Element) => [...drawn.querySelectorAll("text")].map(({ textContent }) => textContent);
const strandsOf = (drawn: Element) =>
  new Set([...drawn.querySelectorAll("g[data-strand]")].map((line) => line.getAttribute("data-strand")?.split(":")[0]));

describe("a map that leaves the page", () => {
  test("says what it is, of which day, with which filters, and whose it is", () => {
    const { drawn, request } = plateOf({}, withChosen(noFilters, "theme", ["water"]));
    expect(drawn.nodeName).toBe("svg");
    const told = textsOf(drawn).join(" ");
    expect(told).toContain("Passerelles");
    expect(told).toMatch(new RegExp(`${request.entries.length}.partenariats.sur.149.connus`));
    expect(told).toContain("Eau et assainissement");
    expect(told).toContain("OpenStreetMap");
    expect(told).toContain(realAtlas.edition.version);
    expect(request.entries.length).toBeGreaterThan(10);
    expect(strandsOf(drawn).size).toBe(request.entries.length);
  });

  test("says that it shows a draft, and which, and what its beads mean", () => {
    const draft = { id: "1", name: "Essai", touched: new Set(["partnership:marseille--rabat"]), added: new Set<string>() };
    const told = textsOf(plateOf({ draft }).drawn).join(" ");
    expect(told).toMatch(/Brouillon «.*Essai.*», non publié · état au/);
    expect(told).toMatch(/Perles\s*: une ligne du brouillon/);
    expect(textsOf(plateOf({}).drawn).join(" ")).not.toMatch(/brouillon/i);
    // They lie over all lines, however many there are, and on a pair of regions that such a line is gathered in.
    const beadsIn = (asked: Partial<PlateRequest>) => [...plateOf(asked).drawn.querySelectorAll(".strand-beads")];
    expect(beadsIn({ draft }).map((beads) => beads.closest("[data-strand]"))).toEqual([null]);
    const { picture } = plateSceneOf(plateOf({ layout: "geo" }).request);
    const [id = ""] = picture.layout === "geo" ? (picture.corridors[0]?.partnershipIds ?? []) : [];
    const gathered = { ...draft, touched: new Set([`partnership:${id}`]) };
    expect(beadsIn({ draft: gathered, layout: "geo" })).toHaveLength(1);
  });

  test("explains each status that it draws, and no other", () => {
    const { said } = plateOf({}, withChosen(noFilters, "status", ["active", "ended"]));
    expect(said.statuses.map(({ status }) => status)).toEqual(["active", "ended"]);
  });

  test("names on a true map that is low what shares something with what is chosen, before all else", () => {
    const selection = { kind: "territory", id: "ma-region-09" } as const;
    const { picture } = plateSceneOf(plateOf({ layout: "geo", selection, size: { width: 900, height: 360 } }).request);
    if (picture.layout !== "geo") throw new Error("another layout was asked for");
    const french = picture.names.filter(({ id }) => id.startsWith("fr-"));
    const isNamed = ({ leader }: (typeof french)[number]) => leader !== undefined;
    const lit = french.filter(({ emphasis }) => emphasis === "lit");
    expect(lit.length).toBeGreaterThan(6);
    expect(lit.filter((name) => !isNamed(name)).map(({ block }) => block.lines)).toEqual([]);
    expect(french.filter((name) => !isNamed(name)).length).toBeGreaterThan(0);
  });

  test("explains pairs of regions where they are drawn, lines where they are, and searches where they have a ring", () => {
    const signs = (asked: Partial<PlateRequest>, filters = noFilters) =>
      plateOf(asked, filters).said.signs.map(({ label }) => label);
    const pairs = wordsOf.fr.say("legend.flow");
    const [rings, recent] = [wordsOf.fr.say("status.seeking"), wordsOf.fr.say("age.recent")];
    const requests = [...realAtlas.requests.values()];
    expect(signs({ layout: "geo", requests })).toContain(pairs);
    expect(signs({ layout: "geo", requests })).not.toContain(rings);
    expect(plateOf({ layout: "geo" }).said.statuses).toEqual([]);
    const few = signs({ layout: "geo" }, withChosen(noFilters, "status", ["revival"]));
    expect(few).toContain(recent);
    expect(few).not.toContain(pairs);
    expect(signs({ requests })).toContain(rings);
    expect(signs({})).not.toContain(rings);
  });

  test("is set from the right in Arabic, in the words of that language", () => {
    const { drawn, said } = plateOf({ words: wordsOf.ar });
    expect(said.title).toContain("جسور");
    const title = [...drawn.querySelectorAll("text")].find(({ textContent }) => textContent === said.title);
    expect(Number(title?.getAttribute("x"))).toBe(size.width + 24);
    expect(title?.getAttribute("direction")).toBe("rtl");
  });

  test("of a chosen region lights its strands and names it", () => {
    const { drawn, said } = plateOf({ selection: { kind: "territory", id: "fr-region-76" } });
    expect(said.state).toContain("Occitanie");
    // The legend counts what is drawn.
    const counted = said.statuses.map(({ label }) => Number(/\((\d+)\)/.exec(label)?.[1]));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(strandsOf(drawn).size);
    expect(strandsOf(drawn).size).toBeLessThan(40);
    expect(strandsOf(drawn).size).toBeGreaterThan(10);
  });

  test("true geography has its corridors, and the neighbours where they are given", () => {
    const square = [
      [-3, 40],
      [-2, 40],
      [-2, 41],
      [-3, 40],
    ];
    const land = {
      type: "FeatureCollection" as const,
      features: [{ type: "Feature" as const, properties: {}, geometry: { type: "Polygon" as const, coordinates: [square] } }],
    };
    const [bare, whole] = [plateOf({ layout: "geo" }), plateOf({ layout: "geo", land })];
    expect(bare.drawn.querySelectorAll('[clip-path="url(#plate-sheet)"]')).toHaveLength(0);
    expect(whole.drawn.querySelectorAll('[clip-path="url(#plate-sheet)"]')).toHaveLength(1);
    expect(textsOf(whole.drawn).join(" ")).toContain("Souss-Massa");
  });

  test("has no colour that other programs could not read", () => {
    expect(plateOf({}).markup).not.toContain("color-mix");
  });
});

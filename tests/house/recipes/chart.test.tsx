// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { facetPair } from "../../../src/charts/facetPair/series.ts";
import { matrix } from "../../../src/charts/facetPair/forms.ts";
import { createChart } from "../../../src/charts/frame/createChart.tsx";
import { charts } from "../../../src/charts/index.ts";
import { Synthesis } from "../../../src/charts/Synthesis.tsx";
import { kind } from "../../../src/domain/facets/kind.ts";
import { level } from "../../../src/domain/facets/level.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { type HandedFile, lendBrowser } from "../../fixtures/lentBrowser.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { renderAt } from "../../fixtures/rendered.tsx";
import { levels } from "./levels/levels.tsx";

/** A pair of facets costs no drawing of its own. */
const levelsByKind = createChart({
  id: "levels-by-kind",
  title: "facet.kind",
  lead: "panel.synthesis",
  ...facetPair(level, kind),
  ...matrix,
});

const atlas = miniAtlas({
  partnerships: [
    partnership("towns", "fr-town", "ma-town", { kind: "twinning" }),
    partnership("departments", "fr-department-1", "ma-province-a"),
    partnership("others", "fr-department-1", "ma-province-b"),
  ],
  statements: ["towns", "departments", "others"].map((id) => statement(`on-${id}`, id, { date: "2019-05-01" })),
});
const width = 420;

let handedOver: readonly HandedFile[] = [];

beforeEach(() => {
  handedOver = lendBrowser({ width });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const synthesis = <Synthesis charts={[...charts, levels, levelsByKind]} />;

function cardOf(id: string) {
  const { container } = renderAt(synthesis, { atlas });
  const card = container.querySelector<HTMLElement>(`[data-chart="${id}"]`);
  if (!card) throw new Error(`no chart ${id}`);
  return card;
}

describe.each([
  { id: "levels", title: "Niveau de collectivité", mark: "Commune: 1", filtered: "?level=municipality" },
  {
    id: "levels-by-kind",
    title: "Nature",
    mark: "Commune, Jumelage : 1 partenariat",
    filtered: "?level=municipality&kind=twinning",
  },
])("a chart made of one folder and one line in the list: $id", ({ id, title, mark, filtered }) => {
  const clickMark = (card: HTMLElement) => {
    const drawn = [...card.querySelectorAll(".cell")].find((one) => one.querySelector("title")?.textContent === mark);
    if (!drawn) throw new Error(`no mark ${mark}`);
    fireEvent.click(drawn);
  };

  test("stands in the synthesis after the others, under its question", () => {
    const { container } = renderAt(synthesis, { atlas });
    const ids = [...container.querySelectorAll<HTMLElement>("[data-chart]")].map(({ dataset }) => dataset["chart"]);
    expect(ids).toEqual([...charts.map((chart) => chart.id), "levels", "levels-by-kind"]);
    expect(container.querySelector(`[data-chart="${id}"] h3`)?.textContent).toBe(title);
  });

  test("is drawn as wide as its place, and named by its question", () => {
    const svg = cardOf(id).querySelector("svg");
    expect([svg?.getAttribute("width"), svg?.getAttribute("aria-label")]).toEqual([String(width), title]);
    expect(svg?.querySelectorAll(".cell").length).toBeGreaterThan(0);
  });

  test("filters at a click, does not hear its own choice, and lets go at a second click", () => {
    const card = cardOf(id);
    const marks = () => [...card.querySelectorAll(".cell > title")].map(({ textContent }) => textContent);
    const before = marks();
    clickMark(card);
    expect(window.location.search).toBe(filtered);
    expect(marks()).toEqual(before);
    clickMark(card);
    expect(window.location.search).toBe("");
  });

  test("has its figures as a table, which filters too", () => {
    const card = cardOf(id);
    fireEvent.click(within(card).getByRole("button", { name: "Voir en tableau" }));
    const row = within(card).getByRole("row", { name: /^Commune/ });
    const one = within(row)
      .getAllByRole("button")
      .find(({ textContent }) => textContent === "1");
    fireEvent.click(one ?? row);
    expect(window.location.search).toBe(filtered);
    expect(one?.getAttribute("aria-pressed")).toBe("true");
  });

  test("is saved with its question", async () => {
    fireEvent.click(within(cardOf(id)).getByRole("button", { name: /^SVG/ }));
    await vi.waitFor(() => expect(handedOver).toHaveLength(1));
    expect(handedOver[0]?.name).toBe(`passerelles-${id}.svg`);
    const saved = await handedOver[0]?.text;
    expect(saved).toContain(`>${title}</text>`);
    expect(saved).toContain(mark);
  });
});

test("nothing of it is drawn where nothing passes the filters", () => {
  expect(takeSnapshot(atlas, undefined).entries).toHaveLength(3);
  const { container } = renderAt(synthesis, { atlas, search: "?q=nowhere" });
  for (const id of ["levels", "levels-by-kind"]) {
    const card = container.querySelector(`[data-chart="${id}"]`);
    expect(card?.querySelector("svg")).toBeNull();
    expect(card?.querySelector(".notice")?.textContent).toBe("Rien à montrer avec ces filtres.");
  }
});

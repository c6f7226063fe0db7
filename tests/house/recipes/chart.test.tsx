// @vitest-environment happy-dom
import { cleanup, fireEvent, render, within } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { languages } from "../../../src/domain/languages.ts";
import { type HandedFile, lendBrowser } from "../../fixtures/lentBrowser.ts";
import { miniAtlas, partnership, statement } from "../../fixtures/miniAtlas.ts";
import { copySources, type Recipe } from "../../fixtures/recipe.ts";
import { levelCharts, levelMessages } from "./levelCharts.ts";

const atlas = miniAtlas({
  partnerships: [
    partnership("towns", "fr-town", "ma-town", { kind: "twinning" }),
    partnership("departments", "fr-department-1", "ma-province-a"),
    partnership("others", "fr-department-1", "ma-province-b"),
  ],
  statements: ["towns", "departments", "others"].map((id) => statement(`on-${id}`, id, { date: "2019-05-01" })),
});
const width = 420;

/** What README says of adding a chart, done on a copy. */
let recipe: Recipe;
let errorsWithoutMessages = "";
let errors = "";
/** The synthesis of the copy, as it stands at an address. */
let renderSynthesis: (search: string) => HTMLElement;
let handedOver: readonly HandedFile[] = [];

beforeAll(async () => {
  recipe = copySources();
  for (const [path, text] of Object.entries(levelCharts)) recipe.write(path, text);
  const imports = 'import { levelKinds } from "./levelKinds/levelKinds.ts";\nimport { levels } from "./levels/levels.tsx";\n';
  recipe.edit("src/charts/index.ts", "import { regionMatrix }", `${imports}import { regionMatrix }`);
  recipe.edit("src/charts/index.ts", "whiteSpaces]", "whiteSpaces, levels, levelKinds]");
  errorsWithoutMessages = await recipe.typeErrors();
  for (const language of languages) {
    const messages = levelMessages.map((id) => `  "${id}": "${id} (${language})",\n`).join("");
    recipe.edit(`src/i18n/${language}.ts`, '  "facet.status":', `${messages}  "facet.status":`);
  }
  errors = await recipe.typeErrors();

  const take = async (path: string) => (await import(/* @vite-ignore */ recipe.pathOf(path))) as never;
  const { searchToView }: typeof import("../../../src/state/address.ts") = await take("src/state/address.ts");
  const { createViewStore }: typeof import("../../../src/state/store.ts") = await take("src/state/store.ts");
  const { ReadingProvider }: typeof import("../../../src/state/atlas.tsx") = await take("src/state/atlas.tsx");
  const { WordsProvider }: typeof import("../../../src/i18n/words.tsx") = await take("src/i18n/words.tsx");
  const { Synthesis }: typeof import("../../../src/charts/Synthesis.tsx") = await take("src/charts/Synthesis.tsx");
  const { fr }: typeof import("../../../src/i18n/fr.ts") = await take("src/i18n/fr.ts");
  renderSynthesis = (search) => {
    window.history.replaceState(null, "", `/${search}`);
    const store = createViewStore((text) => searchToView(text, atlas));
    return render(
      <WordsProvider language="fr" messages={fr}>
        <ReadingProvider atlas={atlas} store={store}>
          <Synthesis />
        </ReadingProvider>
      </WordsProvider>,
    ).container;
  };
}, 240_000);
afterAll(() => recipe.remove());

beforeEach(() => {
  handedOver = lendBrowser({ width });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function cardIn(synthesis: HTMLElement, id: string) {
  const card = synthesis.querySelector<HTMLElement>(`[data-chart="${id}"]`);
  if (!card) throw new Error(`no chart ${id}`);
  return card;
}
const cardOf = (id: string) => cardIn(renderSynthesis(""), id);

function clickMark(card: HTMLElement, mark: string) {
  const drawn = [...card.querySelectorAll(".cell")].find((one) => one.querySelector("title")?.textContent === mark);
  if (!drawn) throw new Error(`no mark ${mark}`);
  fireEvent.click(drawn);
}

test("the compiler asks for the question of a chart that has none, and for nothing else", () => {
  expect(errorsWithoutMessages).toMatch(/^src\/charts\/levels\/levels\.tsx: .*"chart\.levels\.title"/m);
  expect(errorsWithoutMessages).toMatch(/^src\/charts\/levelKinds\/levelKinds\.ts: .*"chart\.levelKinds\.lead"/m);
  expect(errors).toBe("");
});

test("charts of one folder and one line stand in the synthesis after the others", () => {
  const ids = [...renderSynthesis("").querySelectorAll<HTMLElement>("[data-chart]")].map(({ dataset }) => dataset["chart"]);
  expect(ids).toEqual([...charts.map(({ id }) => id), "levels", "level-kinds"]);
});

describe.each([
  { id: "levels", title: "chart.levels.title (fr)", mark: "Commune: 1", filtered: "?level=municipality" },
  {
    id: "level-kinds",
    title: "chart.levelKinds.title (fr)",
    mark: "Commune, Jumelage : 1 partenariat",
    filtered: "?level=municipality&kind=twinning",
  },
])("such a chart ($id)", ({ id, title, mark, filtered }) => {
  test("is drawn as wide as its place, under its question, and named by it", () => {
    const card = cardOf(id);
    const svg = card.querySelector("svg");
    expect([svg?.getAttribute("width"), svg?.closest(".chart-frame")?.getAttribute("aria-label")]).toEqual([
      String(width),
      title,
    ]);
    expect(card.querySelector("h3")?.textContent).toBe(title);
  });

  test("filters at a click, does not hear its own choice, and lets go at a second click", () => {
    const card = cardOf(id);
    const marks = () => [...card.querySelectorAll(".cell > title")].map(({ textContent }) => textContent);
    const before = marks();
    clickMark(card, mark);
    expect(window.location.search).toBe(filtered);
    expect(marks()).toEqual(before);
    clickMark(card, mark);
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
    expect(window.location.search).toBe(`${filtered}&tables=${id}`);
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

  test("is not drawn where nothing passes the filters, and says so", () => {
    const card = cardIn(renderSynthesis("?vitality=silent&confirmed=recent"), id);
    expect(card.querySelector("svg")).toBeNull();
    expect(card.querySelector(".notice")?.textContent).toBe("Rien à montrer avec ces filtres.");
  });
});

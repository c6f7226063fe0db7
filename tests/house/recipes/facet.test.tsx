// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from "@testing-library/react";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "../../../src/domain/languages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { copySources, type Recipe } from "../../fixtures/recipe.ts";

/** What README says of adding a facet, done on a copy: whether a partnership is its parties' own or inherited. */
let recipe: Recipe;

const facet = `
import type { Facet } from "./facet.ts";

const origins = ["own", "inherited"] as const;

export const origin: Facet<"origin", (typeof origins)[number]> = {
  id: "origin",
  valuesIn: () => origins,
  options: () => origins,
  valuesOf: ({ isInherited }) => [isInherited ? "inherited" : "own"],
};
`;

const words = {
  fr: ["Origine", "Propre", "Héritée"],
  ar: ["الأصل", "خاصة", "موروثة"],
  en: ["Origin", "Own", "Inherited"],
} as const;

beforeAll(() => {
  recipe = copySources();
  recipe.write("src/domain/facets/origin.ts", facet);
  recipe.edit(
    "src/domain/facets/index.ts",
    "import { regionFacets }",
    'import { origin } from "./origin.ts";\nimport { regionFacets }',
  );
  recipe.edit("src/domain/facets/index.ts", "facets = [vitality", "facets = [origin, vitality");
});
afterAll(() => recipe.remove());

test("the compiler asks for the words of a facet that has none", { timeout: 120_000 }, async () => {
  const errors = await recipe.typeErrors();
  expect(errors).toMatch(/^src\/i18n\/optionLabel\.ts: Property 'origin' is missing/m);
  expect(errors).toMatch(/"facet\.origin"/);
});

test("a facet of one file, one line and its words filters, counts, is in the address and in the list", {
  timeout: 120_000,
}, async () => {
  for (const language of languages) {
    const [name, own, inherited] = words[language];
    recipe.edit(
      `src/i18n/${language}.ts`,
      '  "facet.status":',
      `  "facet.origin": "${name}",\n  "origin.own": "${own}",\n  "origin.inherited": "${inherited}",\n  "facet.status":`,
    );
  }
  recipe.edit(
    "src/i18n/optionLabel.ts",
    "  status: (value",
    "  origin: (value, words) => words.say(`origin.${value}`),\n  status: (value",
  );
  expect(await recipe.typeErrors()).toBe("");

  const take = async (path: string) => (await import(/* @vite-ignore */ recipe.pathOf(path))) as never;
  const { searchToView }: typeof import("../../../src/state/address.ts") = await take("src/state/address.ts");
  const { createViewStore }: typeof import("../../../src/state/store.ts") = await take("src/state/store.ts");
  const { ReadingProvider }: typeof import("../../../src/state/atlas.tsx") = await take("src/state/atlas.tsx");
  const { WordsProvider }: typeof import("../../../src/i18n/words.tsx") = await take("src/i18n/words.tsx");
  const { FiltersPanel }: typeof import("../../../src/panels/filters/FiltersPanel.tsx") = await take(
    "src/panels/filters/FiltersPanel.tsx",
  );
  const { fr }: typeof import("../../../src/i18n/fr.ts") = await take("src/i18n/fr.ts");

  window.history.replaceState(null, "", "/?origin=inherited,foreign");
  const store = createViewStore((search) => searchToView(search, realAtlas));
  expect(store.getIgnored()).toEqual([{ reason: "unknown", text: "origin=foreign" }]);
  render(
    <WordsProvider language="fr" messages={fr}>
      <ReadingProvider atlas={realAtlas} store={store}>
        <FiltersPanel isSettled={false} />
      </ReadingProvider>
    </WordsProvider>,
  );

  const { entries } = takeSnapshot(realAtlas, undefined);
  const inherited = entries.filter(({ isInherited }) => isInherited).length;
  const group = within(screen.getByRole("heading", { name: "Origine" }).closest("details") ?? document.body);
  const option = (name: string) => group.getByRole("checkbox", { name: new RegExp(name) });
  expect(inherited).toBeGreaterThan(0);
  expect(option("Héritée").closest("label")?.textContent).toContain(`Héritée${inherited}`);
  expect(option("Propre").closest("label")?.textContent).toContain(`Propre${entries.length - inherited}`);
  expect(document.querySelector(".filters-count strong")?.textContent).toMatch(new RegExp(`^${inherited} partenariats?$`));
  expect(screen.getByRole("button", { name: /Origine : Héritée/ })).toBeDefined();

  fireEvent.click(option("Propre"));
  expect(window.location.search).toBe("?origin=inherited,own");
  fireEvent.click(option("Héritée"));
  expect(window.location.search).toBe("?origin=own");
  expect(document.querySelector(".filters-count strong")?.textContent).toMatch(
    new RegExp(`^${entries.length - inherited} partenariats?$`),
  );
});

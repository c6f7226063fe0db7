// @vitest-environment happy-dom
import { act, render, screen } from "@testing-library/react";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { WordsProvider } from "../../../src/i18n/words.tsx";
import { Content } from "../../../src/map/Content.tsx";
import { Legend } from "../../../src/map/Legend.tsx";
import { sources } from "../../../src/map/sources/index.ts";
import { searchToView } from "../../../src/state/address.ts";
import { ReadingProvider } from "../../../src/state/atlas.tsx";
import { createViewStore } from "../../../src/state/store.ts";
import { fakeMap } from "../../fixtures/fakeMap.ts";
import { mapInputs } from "../../fixtures/mapInputs.ts";
import { laidIn } from "../../fixtures/sheets.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { catalogues } from "../../fixtures/words.ts";
import { summits } from "./summits.ts";

/** The recipe of the README: a file, which is `summits.ts`, and its line in the list. */
const list = [...sources, summits];

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame"] });
});
afterAll(() => {
  vi.useRealTimers();
});

test("a layer that is a file and a line is drawn, hovered, clicked and told in the legend", async () => {
  const fake = fakeMap();
  const store = createViewStore((search) => searchToView(search, realAtlas));
  const { boundaries } = mapInputs();
  act(() => {
    render(
      <WordsProvider language="fr" messages={catalogues.fr}>
        <ReadingProvider atlas={realAtlas} store={store}>
          <Content
            map={fake.map}
            sources={list}
            laid={laidIn("wide", "geo")}
            boundaries={boundaries}
            covers={[]}
            isCompact={false}
            isDrawn={false}
            loadGround={() => new Promise(() => undefined)}
            onDrawn={() => undefined}
          />
          <Legend sources={list} layout="geo" hasStatuses={false} isOpen />
        </ReadingProvider>
      </WordsProvider>,
    );
  });
  act(() => fake.fire("idle"));
  expect(fake.drawn("summits")).toEqual(["fr-region-84", "ma-region-07"]);
  expect(fake.order().at(-1)).toBe("summits");
  expect(screen.getByRole("region", { name: "Légende" }).textContent).toContain(catalogues.fr["level.region"]);

  fake.under.add("ma-region-07");
  const at = { point: { x: 700, y: 500 } };
  // What is hovered is told by a tooltip, whose code comes with it.
  await act(async () => {
    fake.fire("mousemove", at);
    vi.advanceTimersToNextFrame();
  });
  expect([...(fake.sources.get("summits")?.states ?? [])]).toEqual([["ma-region-07", { isHovered: true }]]);

  await act(async () => fake.fire("click", { ...at, originalEvent: new MouseEvent("click") }));
  expect(store.getView().selection).toEqual({ kind: "territory", id: "ma-region-07" });
  expect([...(fake.sources.get("summits")?.states ?? [])]).toEqual([]);
}, 30_000);

// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { DraftBar } from "../../../src/app/DraftBar.tsx";
import type { DraftEdition } from "../../../src/app/draftEdition.ts";
import { editionOn, isAwaited } from "../../../src/app/useDraftEdition.ts";
import { resources } from "../../../src/app/resources.ts";
import { ChangesPanel } from "../../../src/panels/changes/ChangesPanel.tsx";
import { AwaitedDraftContext, ShownDraftContext } from "../../../src/state/shownDraft.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";

afterEach(cleanup);

const edition: DraftEdition = {
  atlas: realAtlas,
  resources,
  shown: { id: "1", name: "Assises 2026", touched: new Set(), added: new Set() },
};
const followed = { state: { kind: "shown", edition } } as const;

test("the tour de table and the workbench stay as what is published, which they compare with; other screens show the draft", () => {
  expect(editionOn("round-table", followed)).toBeUndefined();
  expect(editionOn("workbench", followed)).toBeUndefined();
  expect(editionOn("map", followed)).toBe(edition);
  expect(editionOn("changes", followed)).toBe(edition);
  expect(editionOn("map", {})).toBeUndefined();
});

test.each([
  ["round-table", ["Atelier", "Voir sur la carte"]],
  ["workbench", ["Voir sur la carte"]],
])("where a draft is ready and %s does not show it, the bar says so and leads to it", async (view, links) => {
  await showPart(<DraftBar followed={followed} />, { address: `?view=${view}&draft=1` });
  expect(screen.getByRole("status").textContent).toMatch(/Assises 2026.* est prêt/);
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(links);
});

test.each([
  ["what a draft says something of stays open when the page goes back to what is published", "partnership:nothing", true],
  ["what only the draft knows does not", "partnership:marseille--rabat", false],
])("%s", async (_said, added, isKept) => {
  const shown = { id: "1", name: "Assises", touched: new Set(["partnership:marseille--rabat"]), added: new Set([added]) };
  await showPart(
    <ShownDraftContext value={shown}>
      <DraftBar followed={followed} />
    </ShownDraftContext>,
    { address: "?view=list&sel=partnership:marseille--rabat&draft=1" },
  );
  const address = screen.getByRole("link", { name: "Revenir à l’édition publiée" }).getAttribute("href") ?? "";
  expect(address.includes("marseille--rabat")).toBe(isKept);
  expect(address).not.toContain("draft=");
});

test("a draft that is kept and cannot be opened is not said to be missing", async () => {
  const draft = { id: "1", name: "Demain", reason: "version", text: "{}" } as const;
  await showPart(<DraftBar followed={{ state: { kind: "unreadable", draft } }} />, { address: "?view=list&draft=1" });
  expect(screen.getByRole("status").textContent).toMatch(/Demain.* autre version de l’atlas\. Il est gardé/);
});

test("a draft is awaited until it is known how it stands", () => {
  expect(isAwaited({})).toBe(true);
  expect(isAwaited(followed)).toBe(false);
  expect(isAwaited({ state: { kind: "missing" } })).toBe(false);
  expect(isAwaited({ failed: { error: new Error("x") } })).toBe(false);
});

test.each([
  [true, /Le brouillon se prépare : ce qui change avec lui sera dit/, /changements? de statut|Rien n’a changé/],
  [false, /changements? de statut/, /Le brouillon se prépare/],
])("while a draft is awaited (%s) it is not told yet what has changed", async (isWaiting, told, untold) => {
  await showPart(
    <AwaitedDraftContext value={isWaiting}>
      <ChangesPanel />
    </AwaitedDraftContext>,
    { address: "?view=changes&from=2025-06-01" },
  );
  const text = document.body.textContent;
  expect(text).toMatch(told);
  expect(text).not.toMatch(untold);
});

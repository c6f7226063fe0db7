// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { loadReusedEdition } from "../../../src/data/loadTable.ts";
import { Downloads } from "../../../src/panels/sources/Downloads.tsx";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { readText } from "../../fixtures/repository.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const notice = /d’une autre édition que celle que montre l’atlas : l’édition .*2026\.11\.1.*, du 3 novembre 2026/;
/** The files to take away, where the host answers so when it is asked for their description. */
async function show(body: string, status = 200) {
  vi.stubGlobal("fetch", async () => new Response(body, { status }));
  await showPart(<Downloads />, { resources: { reusedEdition: loadReusedEdition } });
}

test("files of another edition than the one that is shown say so, as their description does", async () => {
  await show('{"version": "2026.11.1", "created": "2026-11-03", "resources": []}');
  expect(await screen.findByText(notice)).toBeTruthy();
});

test("files of the edition that is shown say nothing more", async () => {
  await show(readText("public/data/datapackage.json"));
  expect(await loadReusedEdition()).toEqual(realAtlas.edition);
  expect(document.querySelector(".notice")).toBeNull();
});

test.each([
  ["that is not there", "", 404],
  ["that is another page", "<!doctype html>", 200],
  ["without an edition", "{}", 200],
])("a description %s leaves the files where they are", async (_what, body, status) => {
  await show(body, status);
  await expect(loadReusedEdition()).rejects.toMatchObject({ file: "datapackage.json" });
  expect(document.querySelector(".notice")).toBeNull();
  expect(screen.getAllByRole("link").length).toBeGreaterThan(20);
});

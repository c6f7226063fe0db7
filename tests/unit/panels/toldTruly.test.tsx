// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { IgnoredNotice, namesOfParameters } from "../../../src/app/IgnoredNotice.tsx";
import { Ribbon } from "../../../src/charts/ribbon/Ribbon.tsx";
import { changesBetween } from "../../../src/domain/changes.ts";
import { countVitalities } from "../../../src/domain/vitality.ts";
import { ChangesPanel } from "../../../src/panels/changes/ChangesPanel.tsx";
import { ListPanel } from "../../../src/panels/list/ListPanel.tsx";
import { parameters } from "../../../src/state/parameters.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

test("the link of a row is called by both sides, and begins with what it shows", async () => {
  await showPart(<ListPanel />, { address: "?view=list&kind=twinning" });
  const rows = screen.getAllByRole("row").slice(1);
  expect(rows.length).toBeGreaterThan(20);
  const link = screen.getByRole("link", { name: /^Nîmes – Meknès$/ });
  expect(link.textContent).toBe("Nîmes");
  for (const row of rows) {
    const name = row.querySelector("a")?.getAttribute("aria-label") ?? "";
    expect(name.startsWith(row.querySelector("a")?.textContent ?? "?")).toBe(true);
    expect(name.endsWith(` – ${row.querySelector("td")?.textContent}`)).toBe(true);
  }
});

test("statements of a ribbon are counted so that they add up to those told below", async () => {
  const undatedOf = (id: string) =>
    realAtlas.partnerships.get(id)?.statements.filter(({ date }) => date === undefined).length ?? 0;
  const mixed = [...realAtlas.partnerships.values()].filter(
    ({ id, statements }) => undatedOf(id) > 0 && undatedOf(id) < statements.length,
  );
  expect(mixed.length).toBeGreaterThan(3);
  for (const { id, statements } of mixed.slice(0, 3)) {
    await showPart(<Ribbon partnershipId={id} />);
    const [text = ""] = (document.querySelector("figcaption")?.textContent ?? "").split("ancienne");
    expect([id, numbersIn(text)]).toEqual([id, [statements.length, statements.length - undatedOf(id), undatedOf(id)]]);
    cleanup();
  }
});

test("changes say as of which day statuses are told, and how many stand how on that day", async () => {
  const [from, to] = ["2009-01-01", "2016-12-31"];
  await showPart(<ChangesPanel />, { address: `?view=changes&from=${from}&to=${to}` });
  const told = screen.getByText(/^Statuts tels que connus au/).textContent ?? "";
  expect(told).toContain("31 décembre 2016");
  const changed = changesBetween(realAtlas, from, to).partnerships.map(({ entry }) => entry);
  const { alive } = countVitalities(changed);
  expect(told).toContain(`${alive} vivants`);
  expect(told).toMatch(new RegExp(`ces ${changed.length} partenariats`));
});

test("what of an address is not heard is told in the words of the page", async () => {
  await showPart(<IgnoredNotice />, {
    address: "?view=changes&status=sleeping&from=2016-01-01&to=2009-01-01&sel=planet:mars&planet=mars&slots=0",
  });
  const text = (screen.getByRole("alert").textContent ?? "").replace(/\s/g, " ");
  expect(text).toContain("Du « 1er janvier 2016 », Au « 1er janvier 2009 »");
  for (const piece of ["Statut « sleeping »", "Fiche « planet:mars »", "« planet »", "Rencontres « 0 »"])
    expect(text).toContain(piece);
  expect(text).not.toContain("=");
});

test("every parameter of the address has a word of the page", () => {
  expect(parameters.map(({ name }) => name).filter((name) => !namesOfParameters.has(name))).toEqual([]);
});

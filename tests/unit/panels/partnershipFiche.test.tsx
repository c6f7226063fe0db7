// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PartnershipFiche } from "../../../src/panels/fiche/PartnershipFiche.tsx";
import { showPart } from "../../fixtures/page.tsx";

afterEach(cleanup);

/** Lines of the list under a heading of the fiche of a partnership; none where it has no such heading. */
async function linesOf(id: string, heading: RegExp, address = "") {
  await showPart(<PartnershipFiche id={id} ribbon={null} />, { address });
  const section = screen.queryByRole("heading", { name: heading })?.parentElement;
  return section
    ? within(section)
        .getAllByRole("listitem")
        .map((line) => line.textContent)
    : [];
}

test("an agreement told of several bodies has a line for each pair of them", async () => {
  expect((await linesOf("metropole-de-lyon-grand-lyon--rabat", /^Parties/)).slice(0, 2)).toEqual([
    "Métropole de Lyon – Rabat",
    "Lyon – Rabat",
  ]);
});

test("the bodies of the programme in the Arghen valley stand each with its own", async () => {
  const lines = await linesOf("communes-de-l-herault-avec-experts-solidaires--communes-de-la-vallee-de-l-arghen", /^Parties/);
  expect(lines).toContain("Marseillan – Nihit");
  expect(lines.filter((line) => line.startsWith("Experts"))).toHaveLength(1);
});

test("one told of a single pair has a line for each party", async () => {
  expect((await linesOf("marseille--rabat", /^Parties/)).slice(0, 2)).toEqual(["Marseille", "Rabat"]);
});

test("a term that is still to come is told in the first line, and with its document among all terms", async () => {
  const [last, ...before] = await linesOf("toulouse-metropole--casablanca", /^Accords dont le terme/);
  expect(last).toMatch(/^11 juillet 2025 – 11 juillet 2028.*terme à venir, déduit de la durée/);
  expect(before).toEqual([expect.stringMatching(/^2017 – 2020.*terme passé\. /)]);
  expect(screen.getByText(/terme à venir, déduit de la durée : 11 juillet 2028/)).toBeTruthy();
});

test("at an earlier date, what had not begun is not told", async () => {
  const lines = await linesOf("toulouse-metropole--casablanca", /^Accords dont le terme/, "?at=2019-06-01");
  expect(lines).toEqual([expect.stringMatching(/^2017 – 2020.*terme à venir\. /)]);
  expect(screen.queryByText(/2028/)).toBeNull();
});

test.each([
  ["marseille--rabat", ["Ma collectivité : Marseille", "Ma collectivité : Rabat"]],
  ["region-champagne-ardenne-anc--region-de-l-oriental", []],
])("the fiche leads to the pages of its authorities, and of none that is no more: %s", async (id, names) => {
  await showPart(<PartnershipFiche id={id} ribbon={null} />, { address: "?view=list" });
  const links = screen.queryAllByRole("link", { name: /^Ma collectivité/ });
  expect(links.map(({ textContent }) => textContent)).toEqual(names);
  for (const link of links) expect(link.getAttribute("href")).toMatch(/view=match.*for=/);
});

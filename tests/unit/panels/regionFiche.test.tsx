// @vitest-environment happy-dom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { passing } from "../../../src/domain/filter.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { regionsOn } from "../../../src/domain/succession.ts";
import { shores } from "../../../src/domain/shores.ts";
import { TerritoryFiche } from "../../../src/panels/fiche/TerritoryFiche.tsx";
import { searchToView } from "../../../src/state/address.ts";
import { showPart } from "../../fixtures/page.tsx";
import { realAtlas } from "../../fixtures/realAtlas.ts";

afterEach(cleanup);

const { entries, today } = takeSnapshot(realAtlas, undefined);
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0]);

/** Titles of the partnerships under a heading of the fiche that is shown; none where it has no such heading. */
function under(heading: RegExp): readonly string[] {
  const section = screen.queryByRole("heading", { name: heading })?.parentElement;
  return section
    ? within(section)
        .getAllByRole("link")
        .map((link) => link.textContent ?? "")
    : [];
}

test("a former name that several languages share, or that hyphens alone tell apart, is told once", async () => {
  await showPart(<TerritoryFiche id="fr-region-24" />);
  expect(screen.getAllByText("Centre")).toHaveLength(1);
  cleanup();
  await showPart(<TerritoryFiche id="fr-region-76" />);
  expect(screen.getAllByText(/^Languedoc.Roussillon.Midi.Pyrénées$/)).toHaveLength(1);
});

describe("at its head", () => {
  const regions = shores.flatMap((shore) => regionsOn(realAtlas, today, shore)).map(({ id }) => id);

  test.each(regions)("%s tells numbers that lead to lists of exactly as many", async (id) => {
    await showPart(<TerritoryFiche id={id} />);
    const links = [...document.querySelectorAll(".region-summary a")];
    expect(links.length > 0).toBe(entries.some(({ regionIds }) => [...regionIds.fr, ...regionIds.ma].includes(id)));
    const told = links.map((link) => {
      const { view } = searchToView(new URL(link.getAttribute("href") ?? "", document.baseURI).search, realAtlas);
      expect([view.screen, view.selection]).toEqual(["list", undefined]);
      // Of several numbers, that in brackets counts what a theme has.
      expect(numberIn(/\((\d+)\)$/.exec(link.textContent ?? "")?.[1] ?? link.textContent)).toBe(
        passing(entries, view.filters).length,
      );
      return { text: link.textContent ?? "", isPart: view.filters.chosen.vitality !== undefined };
    });
    const parts = told.filter(({ isPart }) => isPart).map(({ text }) => numberIn(text));
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(told[0] ? numberIn(told[0].text) : 0);
  });

  test("Souss-Massa tells how many of its partnerships were a former region’s", async () => {
    await showPart(<TerritoryFiche id="ma-region-09" />);
    expect(document.querySelector(".region-summary")?.textContent).toMatch(
      /^25 partenariats connus \(dont 3 d’une région disparue\)/,
    );
  });
});

describe("what was inherited", () => {
  test("stands under the region that inherited it, and not under that of the other shore", async () => {
    await showPart(<TerritoryFiche id="fr-region-76" />);
    const inherited = under(/^Hérités d’une ancienne région française/);
    expect(inherited.length).toBeGreaterThan(0);
    expect(inherited.every((title) => /^(Midi-Pyrénées|Languedoc-Roussillon)/.test(title))).toBe(true);
    expect(under(/^Partenariats des collectivités/)).toContain("Hérault (département) – Souss-Massa-Drâa (région jusqu’en 2015)");
  });

  test("on the Moroccan shore is that of a Moroccan region", async () => {
    await showPart(<TerritoryFiche id="ma-region-09" />);
    expect(under(/^Hérités d’une ancienne région marocaine/)).toContain(
      "Hérault (département) – Souss-Massa-Drâa (région jusqu’en 2015)",
    );
  });
});

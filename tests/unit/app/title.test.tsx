// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Title } from "../../../src/app/Title.ts";
import { tryAgain } from "../../../src/ui/loadOnce.ts";
import { showPart } from "../../fixtures/page.tsx";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";

afterEach(cleanup);

const byId = new Map(realGazetteer.map((territory) => [territory.id, territory]));
const gazetteer = () => Promise.resolve(byId);
const title = <Title isSynthesisShown={false} />;

test.each([
  ["?sel=territory:ma-region-01", "Tanger-Tétouan-Al Hoceïma (région) · Carte · Passerelles"],
  ["?view=match&for=fr-municipality-83126", "La Seyne-sur-Mer · Ma collectivité · Passerelles"],
  ["?view=match", "Ma collectivité · Passerelles"],
  [
    "?view=funding&for=fr-municipality-83126&with=ma-municipality-zagora",
    "La Seyne-sur-Mer – Zagora · Financements · Passerelles",
  ],
  ["?view=changes&from=2009-01-01&to=2016-12-31", "Changements · 1er janvier 2009 – 31 décembre 2016 · Passerelles"],
  ["?view=changes", "Changements · Passerelles"],
  ["?view=funding&fund=joint-fund-2", "Financements · Fonds conjoint, 2e génération · Passerelles"],
  ["?view=sources&find=tanger", "Sources · « tanger » · Passerelles"],
])("%s is named by what it is about", async (address, expected) => {
  await showPart(title, { address });
  expect(document.title).toBe(expected);
});

test.each([
  ["?sel=territory:fr-municipality-31395", "Muret (Haute-Garonne) · Carte · Passerelles"],
  ["?view=match&for=fr-municipality-31395&lang=fr", "Muret (Haute-Garonne) · Ma collectivité · Passerelles"],
])("%s is named by what only the gazetteer knows, once it has come", async (address, expected) => {
  await showPart(title, { address, resources: { gazetteer } });
  expect(document.title).toBe(expected);
});

test("a gazetteer that comes late names the page when it is asked for again", async () => {
  let isThere = false;
  const late = () => (isThere ? gazetteer() : Promise.reject(new Error("gone")));
  await showPart(title, { address: "?sel=territory:fr-municipality-31395", resources: { gazetteer: late } });
  expect(document.title).toBe("Carte · Passerelles");
  isThere = true;
  await act(async () => tryAgain());
  expect(document.title).toBe("Muret (Haute-Garonne) · Carte · Passerelles");
});

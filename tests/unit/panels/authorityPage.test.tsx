// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { criterionIds, defaultWeights } from "../../../src/domain/candidates/model.ts";
import type { Ground } from "../../../src/domain/candidates/register.ts";
import type { Sentences } from "../../../src/domain/model.ts";
import { Geography } from "../../../src/panels/fiche/Geography.tsx";
import { AuthorityPage } from "../../../src/panels/match/AuthorityPage.tsx";
import { useAtlasGround } from "../../../src/panels/match/useAtlasGround.ts";
import { withChosen } from "../../../src/state/view.ts";
import { showPart } from "../../fixtures/page.tsx";
import { realAuthority, realLandscapes } from "../../fixtures/ground.ts";
import { readJson } from "../../fixtures/repository.ts";

afterEach(cleanup);

const realSentences = Promise.resolve(readJson<Sentences>("geodata/published/edition/sentences.fr.json"));

const landscapes = Promise.resolve(realLandscapes);

/** The page of an authority over those of the atlas. */
function PageOf({ id }: { readonly id: string }) {
  const ground: Ground = { ...useAtlasGround(), landscapes: realLandscapes };
  return <AuthorityPage ground={ground} own={realAuthority(id)} isNews={false} />;
}

const regions = Array.from({ length: 12 }, (_none, index) => `ma-region-${String(index + 1).padStart(2, "0")}`);
const candidates = () => document.querySelectorAll("[data-candidate]");

test("with everybody ruled out the exclusions are named, not the levels; each can be taken back, and all at once", async () => {
  const store = await showPart(<PageOf id="fr-region-11" />, {
    address: `?view=match&for=fr-region-11&without=${regions.join()}`,
  });
  await screen.findByText(/Vos exclusions : sans elles, \d+ collectivités reviennent/);
  const [first] = document.querySelectorAll("[data-obstacle]");
  expect(first?.getAttribute("data-obstacle")).toBe("excludedIds");
  fireEvent.click(screen.getByRole("button", { name: /Ne plus exclure Béni Mellal-Khénifra/ }));
  expect(store.getView().excludedIds).toHaveLength(11);
  await screen.findByRole("heading", { level: 3, name: /Béni Mellal-Khénifra/ });
  expect(candidates()).toHaveLength(1);
});

test("whichever wish leaves everybody out, lifting it brings candidates", async () => {
  // Its partner already: of this region only towns would be left, which are no peers.
  const store = await showPart(<PageOf id="fr-region-11" />, { address: "?view=match&for=fr-region-11&ma=ma-region-06" });
  await screen.findByText(/Régions choisies : sans ce souhait/);
  fireEvent.click(screen.getByRole("button", { name: "Accepter tous les niveaux" }));
  await waitFor(() => expect(candidates()).toHaveLength(5));
  act(() => store.change((view) => ({ ...view, filters: withChosen(view.filters, "level", []) })));
  fireEvent.click(await screen.findByRole("button", { name: "Lever ce souhait" }));
  await waitFor(() => expect(candidates()).toHaveLength(5));
  expect(store.getView().filters.chosen.ma).toBeUndefined();
});

test("when nothing is weighed the page says so, names nobody, and sets the first values back", async () => {
  const weights = criterionIds.map((id) => `${id}:0`).join();
  const store = await showPart(<PageOf id="ma-municipality-tanger" />, {
    address: `?view=match&for=ma-municipality-tanger&weights=${weights}`,
  });
  expect(screen.getByText(/Aucun critère ne compte/)).toBeTruthy();
  expect(candidates()).toHaveLength(0);
  fireEvent.click(screen.getAllByRole("button", { name: "Remettre les valeurs de départ" })[0] as HTMLElement);
  expect(store.getView().weights ?? defaultWeights).toEqual(defaultWeights);
  expect(await screen.findAllByText(/Premières candidates/)).not.toHaveLength(0);
});

test("what wishes, exclusions, comparisons and a longer list change is told once it rests", async () => {
  const store = await showPart(<PageOf id="fr-municipality-83126" />, { address: "?view=match&for=fr-municipality-83126" });
  await waitFor(() => expect(candidates()).toHaveLength(5));
  const news = () => document.querySelector(".candidates > output")?.textContent;
  const told = (text: RegExp) => waitFor(() => expect(news()).toMatch(text), { timeout: 5000 });
  const first = document.querySelector(".candidate h3 a")?.textContent ?? "?";
  fireEvent.click(screen.getByRole("button", { name: "En voir 10" }));
  await told(new RegExp(`^\\d+ collectivités comparées, 10 montrées ; d’abord ${first}, `));
  // Who reads by keyboard goes on behind those that stood there.
  expect(candidates()[5]?.contains(document.activeElement)).toBe(true);
  fireEvent.click(screen.getAllByRole("button", { name: "Comparer" })[0] as HTMLElement);
  await told(new RegExp(`Comparaison : ${first}$`));
  fireEvent.click(screen.getAllByRole("button", { name: "Exclure" })[0] as HTMLElement);
  await told(new RegExp(`10 montrées ; d’abord (?!${first})`));
  act(() => store.change((view) => ({ ...view, excludedIds: regions })));
  await told(/^Aucune collectivité ne reste\./);
});

test("what an association asks for is not told as what the town that it names seeks", async () => {
  await showPart(<PageOf id="ma-municipality-zagora" />, {
    address: "?view=match&for=ma-municipality-zagora",
    resources: { sentences: () => realSentences },
  });
  expect(screen.queryByRole("heading", { name: "Ce qu’elle cherche" })).toBeNull();
  expect(screen.getByRole("heading", { name: "Qui la cherche" })).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/cherche aussi un partenaire/);
});

test("every reason leads to a fact: each has a link", async () => {
  await showPart(<PageOf id="fr-municipality-83126" />, { address: "?view=match&for=fr-municipality-83126&candidates=10" });
  await screen.findAllByRole("button", { name: "Comparer" });
  const reasons = [...document.querySelectorAll<HTMLElement>(".candidate [data-criterion]")];
  expect(reasons.length).toBeGreaterThan(30);
  expect(new Set(reasons.map((one) => one.dataset["criterion"]))).toContain("size");
  const unfounded = reasons.filter((one) => within(one).queryAllByRole("link").length === 0);
  expect(unfounded.map((one) => one.textContent)).toEqual([]);
  // What no source is sure of is told all the same, for what it is.
  const unsure = document.querySelector('[data-candidate="ma-municipality-al-hoceima"] [data-criterion="seeks"]');
  expect(unsure?.textContent).toContain("source peu sûre, à vérifier");
});

test("the first candidates stand above all else, with what speaks for them", async () => {
  await showPart(<PageOf id="fr-municipality-83126" />, { address: "?view=match&for=fr-municipality-83126" });
  const glance = screen.getByRole("region", { name: "En bref" });
  const firsts = await within(glance).findAllByRole("listitem");
  expect(firsts).toHaveLength(3);
  const listed = [...candidates()].slice(0, 3).map((one) => one.querySelector("h3 a")?.textContent);
  expect(firsts.map((one) => within(one).getByRole("button").textContent)).toEqual(listed);
  expect(within(glance).getByRole("button", { name: "Copier le lien à envoyer" })).toBeTruthy();
});

test.each([
  ["ma-municipality-moulay-idriss-zerhoun", /Position exacte inconnue/],
  ["fr-municipality-81065", /Aucun de ces traits/],
])("what lies at no known place is not said to be without a coast: %s", async (id, said) => {
  await showPart(<Geography territory={realAuthority(id)} />, {
    address: `?view=match&for=${id}`,
    resources: { landscapes: () => landscapes },
  });
  await screen.findByText(said);
  expect(screen.queryAllByText(/Position exacte inconnue|Aucun de ces traits/)).toHaveLength(1);
});

test("money is told by its latest calls, with their dates, as they were known at the date", async () => {
  await showPart(<PageOf id="ma-municipality-zagora" />, { address: "?view=match&for=ma-municipality-zagora" });
  const calls = [...document.querySelectorAll<HTMLElement>("[data-fund]")];
  expect(calls.map((one) => one.dataset["fund"])).toContain("fonds-conjoint-appel-2026-2027");
  expect(calls.every((one) => /20\d\d/.test(one.textContent ?? "") && within(one).queryByRole("link") !== null)).toBe(true);
  cleanup();
  await showPart(<PageOf id="ma-municipality-tanger" />, { address: "?view=match&for=ma-municipality-tanger&at=2017-06-01" });
  const then = [...document.querySelectorAll<HTMLElement>("[data-fund]")].map((one) => one.dataset["fund"]);
  expect(then).toContain("fonds-conjoint-2");
  expect(then).not.toContain("fonds-conjoint-appel-2026-2027");
});

test("around an authority are those who take part in what is done there, wherever their seat is", async () => {
  await showPart(<PageOf id="ma-department-tar" />, { address: "?view=match&for=ma-department-tar" });
  const around = screen.getByRole("heading", { name: "Ce qui l’entoure" }).closest("section");
  expect(around && within(around).getAllByRole("link", { name: "Experts-Solidaires" })).toHaveLength(1);
});

import { expect, test } from "vitest";
import { minutesChanges } from "../../../src/edition/intake/minutesRows.ts";
import { languageOf, languageOfCells } from "../../../src/domain/textLanguage.ts";
import { type Desk, filledProposal, readDecision } from "../../../src/panels/minutes/decide.ts";
import { locatorsIn } from "../../../src/panels/minutes/passages.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { realGazetteer } from "../../fixtures/realGazetteer.ts";
import { readMinutes } from "../../fixtures/realMinutes.ts";
import { readText } from "../../fixtures/repository.ts";
import { typedTables } from "../../fixtures/tables.ts";

const gazetteer = new Map(realGazetteer.map((territory) => [territory.id, territory]));

function read(text: string) {
  const { proposals, date = "" } = readMinutes(text);
  const desk: Desk = {
    atlas: realAtlas,
    text,
    locatorOf: locatorsIn(text),
    date,
    territoryOf: (id) => realAtlas.territories.get(id) ?? gazetteer.get(id),
    know: () => undefined,
  };
  return { desk, proposals };
}

const minutes = `Réunion du 4 mars 2026

La ville de Marseille a depuis 1990 un partenariat actif avec Rabat sur l'eau potable.
La ville de Brignoles cherche un partenaire marocain.
`;

/** The first proposal of a kind, with what its desk holds. */
function first(kind: string, text = minutes) {
  const { desk, proposals } = read(text);
  const proposal = proposals.find((one) => one.kind === kind);
  if (!proposal) throw new Error(`no ${kind} is proposed`);
  return { desk, proposal };
}

test("a partnership is taken over as the text tells it, of the partnership that the atlas has", () => {
  const { desk, proposal } = first("partnership");
  expect(readDecision(desk, proposal, filledProposal(desk, proposal, {})).accepted).toMatchObject({
    partnershipId: "marseille--rabat",
    status: "active",
    date: "2026-03-04",
    since: "1990",
    words: ["eau potable"],
    locator: "3",
    confidence: "high",
  });
});

test("another partner is another partnership, and what a person corrects counts", () => {
  const { desk, proposal } = first("partnership");
  const draft = filledProposal(desk, proposal, { ma: "ma-municipality-figuig", status: "waiting", since: "" });
  const { accepted } = readDecision(desk, proposal, draft);
  expect(accepted).toMatchObject({ status: "waiting", since: "", ma: { id: "ma-municipality-figuig" } });
  expect(accepted).not.toHaveProperty("partnershipId");
});

test("what cannot be read in a form is told beside its field, and nothing is accepted", () => {
  const { desk, proposal } = first("partnership");
  const { accepted, problems } = readDecision(
    desk,
    proposal,
    filledProposal(desk, proposal, { date: "31/02/2026", fr: "fr-nowhere", status: "glad" }),
  );
  expect([...problems.keys()].toSorted()).toEqual(["date", "fr", "status"]);
  expect(accepted).toBeUndefined();
});

test("somebody who seeks is taken over", () => {
  const { desk, proposal } = first("request");
  expect(readDecision(desk, proposal, filledProposal(desk, proposal, undefined)).accepted).toMatchObject({
    kind: "request",
    by: { names: { fr: "Brignoles" } },
    date: "2026-03-04",
  });
});

test.each(["t01-tour-de-table-ouest", "t03-majlis-ksar-kebir", "t09-bilingue"])(
  "all that is proposed of %s becomes rows, but for actors whose kind or name is open",
  (name) => {
    const { desk, proposals } = read(readText(`tests/minutes/texts/${name}.txt`));
    const accepted = proposals
      .filter(({ kind }) => kind !== "actor")
      .map((proposal) => readDecision(desk, proposal, filledProposal(desk, proposal, undefined)).accepted);
    expect(accepted.every((one) => one !== undefined)).toBe(true);
    const changes = minutesChanges(typedTables, {
      source: { id: "cuf-minutes-2016-02-17" },
      accepted: accepted.flatMap((one) => one ?? []),
    });
    expect(changes.length).toBeGreaterThan(accepted.length);
  },
);

test("the language of a text is that of most of its letters", () => {
  expect(languageOf("محضر اجتماع Rabat")).toBe("ar");
  expect(languageOf("Relevé de la réunion de طنجة")).toBe("fr");
  expect(languageOfCells(["مرسيليا", "الرباط", "2016", "FR"], "fr")).toBe("ar");
  expect(languageOfCells(["Marseille", "Rabat"], "en")).toBe("en");
  expect(languageOfCells(["Marseille", "Rabat"], "ar")).toBe("fr");
});

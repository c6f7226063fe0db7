import { describe, expect, test } from "vitest";
import { breachesOf, is, type Spoiled, toolUse } from "../../fixtures/tables.ts";

describe("of statements it is seen that", () => {
  test.each<Spoiled>([
    [
      "one is about nothing",
      ({ change }) => change("statements", { partnership_id: "" }),
      /S001 needs a partnership or an actor/,
    ],
    [
      "one is about two things",
      ({ change }) => change("statements", { actor_id: "cari" }),
      /S001 needs a partnership or an actor/,
    ],
    [
      "one that is of a partnership has the other party of an agreement of actors",
      ({ change }) => change("statements", { other_actor_id: "cari" }),
      /S001 has another party, and no actor of its own/,
    ],
    [
      "an actor agrees with itself",
      ({ change }) => change("statements", { other_actor_id: "cari" }, is("S072")),
      /S072 has another party, and no actor of its own/,
    ],
    ["one has no source", ({ change }) => change("statements", { source_id: "" }), /S001 has no source/],
    ["a date has no basis", ({ change }) => change("statements", { date_basis: "" }), /S001 has a date without basis/],
    ["a basis has no date", ({ change }) => change("statements", { date: "" }), /S001 has a date without basis/],
    [
      "a date is inferred and nothing says why",
      ({ change }) => change("statements", { date_basis: "inferred", doubt_fr: "" }),
      /everyInferredDateSaysWhy: statements\.csv: S001/,
    ],
    [
      "a use has a date without basis",
      ({ add }) => add("tool_uses", { ...toolUse, since: "2009" }),
      /tool_uses\.csv: marseille--rabat, lever has a date without basis/,
    ],
    [
      "one is older than a party",
      ({ change }) =>
        change("statements", { date: "2011" }, (row) => row["partnership_id"] === "region-grand-est--region-fes-meknes"),
      /noStatementIsOlderThanItsParties: .* is about 2011, before its (fr|ma) party existed/,
    ],
  ])("%s", (_what, spoil, breach) => {
    expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
  });
});

describe("a statement needs a reason when", () => {
  const plain = { date: "2016-02-17", date_basis: "document", nature: "state", kind: "", reason: "" };
  const pair = "marseille--rabat";
  const cases: readonly (readonly [what: string, cells: Readonly<Record<string, string>>, pledge: string])[] = [
    [
      "it bears the date of its document, as if that were stated of the fact",
      { date_basis: "stated" },
      "noDateIsTakenFromTheDocumentUnsaid",
    ],
    ["its document is of another date than it takes from it", { date: "2016-02" }, "noBasisIsADocumentOfAnotherDate"],
    ["it tells a signature but no beginning", { summary_fr: "Signature d’un accord." }, "everySigningIsABeginning"],
    ["it tells that two sign, but no beginning", { summary_fr: "Les villes signent un accord." }, "everySigningIsABeginning"],
    ["it tells that initials were put, but no beginning", { summary_fr: "Accord paraphé." }, "everySigningIsABeginning"],
    ["it is undated, its document is not", { date: "", date_basis: "" }, "nothingIsUndatedThatADatedDocumentTells"],
    ["it tells a twinning of no kind", { summary_fr: "Villes jumelées." }, "everyTwinningToldIsOfThatKind"],
    ["it is of a twinning, its partnership is not", { kind: "twinning" }, "everyTwinningIsOfATwinning"],
  ];
  const brokenBy = (cells: Readonly<Record<string, string>>) =>
    breachesOf(({ change }) => {
      change("partnerships", { kind: "cooperation" }, is(pair));
      change("statements", { ...plain, summary_fr: "Travail commun.", ...cells }, is("S001"));
    }).filter((breach) => breach.includes("S001"));

  test("never, when it is none of these", () => {
    expect(brokenBy({})).toEqual([]);
    expect(brokenBy({ summary_fr: "Un agent désigné est assigné aux projets.", kind: "cooperation" })).toEqual([]);
  });

  test.each(cases)("%s", (_what, cells, pledge) => {
    expect(brokenBy(cells)).toEqual([expect.stringContaining(`${pledge}: statements.csv: S001`)]);
    expect(brokenBy({ ...cells, reason: "Parce que." })).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { breachesOf, is, type Spoiled } from "../../fixtures/tables.ts";

test("the tables keep all promises", () => {
  expect(breachesOf(() => undefined)).toEqual([]);
});

describe("of partnerships it is seen that", () => {
  test.each<Spoiled>([
    [
      "a party stands on the other shore",
      ({ change }) => change("parties", { shore: "ma" }),
      /everyPartyStandsOnItsShore: parties\.csv: marseille--rabat: fr-municipality-13055/,
    ],
    [
      "a shore has no territory",
      ({ change }) => change("parties", { shore: "ma" }),
      /marseille--rabat has no territory on the shore fr/,
    ],
    [
      "nothing is stated of one",
      ({ add }) => add("partnerships", { id: "silent" }),
      /everyPartnershipIsToldBySomeStatement: partnerships\.csv: nothing is stated of silent/,
    ],
    [
      "one is part of itself",
      ({ change }) => change("partnerships", { part_of: "marseille--rabat" }, is("marseille--rabat")),
      /noPartHasParts: .*marseille--rabat is part of marseille--rabat/,
    ],
    [
      "a part has parts",
      ({ change }) => {
        change("partnerships", { part_of: "metropole-de-lyon-grand-lyon--rabat" }, is("marseille--rabat"));
        change("partnerships", { part_of: "marseille--tanger" }, is("metropole-de-lyon-grand-lyon--rabat"));
      },
      /noPartHasParts: .*marseille--rabat is part of metropole-de-lyon-grand-lyon--rabat/,
    ],
    [
      "a part does not say why it is one",
      ({ change }) => change("partnerships", { part_of: "marseille--marrakech", reason: "" }, is("marseille--rabat")),
      /everyPartSaysWhy: .*marseille--rabat does not say why/,
    ],
    [
      "a part lies elsewhere than its whole",
      ({ change }) => change("partnerships", { part_of: "bordeaux--casablanca" }, is("marseille--rabat")),
      /everyPartLiesInTheRegionsOfItsWhole: .*on the shore fr/,
    ],
  ])("%s", (_what, spoil, breach) => {
    expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
  });

  test("a part may lie in the regions of its whole", () => {
    const spoil: Spoiled[1] = ({ change }) =>
      change("partnerships", { part_of: "marseille--rabat" }, is("aix-en-provence--oujda"));
    expect(breachesOf(spoil).filter((breach) => breach.includes("on the shore fr"))).toEqual([]);
  });
});
describe("of texts it is seen that", () => {
  test.each<Spoiled>([
    ["a date does not exist", ({ change }) => change("sources", { date: "2016-02-30" }), /date 2016-02-30 is no date/],
    ["a date is of no time", ({ change }) => change("sources", { date: "0206" }), /date 0206 is no date/],
    [
      "an end comes before its beginning",
      ({ change }) => change("events", { date: "2027-03-15", date_end: "2027-03-14" }),
      /noPeriodEndsBeforeItBegins: events\.csv row 2: date_end 2027-03-14 comes before date 2027-03-15/,
    ],
    ["a code is unknown", ({ change }) => change("actors", { kind: "club" }), /actors\.csv row 2: kind club is none of assoc/],
    [
      "a column of one code holds several",
      ({ change }) => change("statements", { status: "active|ended" }),
      /statements\.csv row 2: status active\|ended is none of active/,
    ],
    [
      "a column of several codes holds one that is unknown",
      ({ change }) => change("events", { level: "region|planet" }),
      /events\.csv row 2: level planet is none of region/,
    ],
    ["a figure has an unknown unit", ({ change }) => change("scheme_facts", { unit: "USD" }), /unit USD is none of EUR/],
    ["a name is of a language of none", ({ change }) => change("territory_names", { language: "nl" }), /language nl is none of/],
    ["a language is missing", ({ change }) => change("statements", { summary_ar: "" }), /row 2: summary lacks a language/],
    ["an Arabic name is not Arabic", ({ change }) => change("territories", { name_ar: "Ain" }), /arabicNamesAreArabic: .*"Ain"/],
    ["a name holds the bar of lists", ({ change }) => change("actors", { name_fr: "A|B" }), /row 2: name_fr holds a bar/],
    [
      "a cell is a formula",
      ({ change }) => change("sources", { title: "=1+1" }),
      /sources\.csv row 2: title begins as a formula/,
    ],
    ["a cell holds an address", ({ change }) => change("sources", { title: "a@b.fr" }), /sources\.csv row 2: holds an e-mail/],
  ])("%s", (_what, spoil, breach) => {
    expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
  });
});

describe("of actors it is seen that", () => {
  test.each<Spoiled>([
    [
      "a network gathers a level of no country",
      ({ change }) => change("actors", { gathered_country: "" }, is("regions-de-france")),
      /everyNetworkSaysWhomItGathers: actors\.csv: regions-de-france/,
    ],
    [
      "an association is said to gather authorities",
      ({ change }) => change("actors", { gathered_country: "MA", gathered_level: "region" }, is("cari")),
      /everyNetworkSaysWhomItGathers: actors\.csv: cari/,
    ],
    [
      "the other party of an agreement is unknown",
      ({ change }) => change("statements", { other_actor_id: "nobody" }, is("S168")),
      /statements\.csv row \d+: other_actor_id nobody is not in actors\.csv/,
    ],
  ])("%s", (_what, spoil, breach) => {
    expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
  });
});

describe("of territories it is seen that", () => {
  test("a département is in two regions, or in none", () => {
    const first = (row: Readonly<Record<string, string>>) => row["department_id"] === "fr-department-01";
    expect(breachesOf(({ change }) => change("memberships", { valid_to: "" }, first))).toContainEqual(
      expect.stringMatching(/memberships\.csv: fr-department-01 is not in exactly one region on 2016-01-01/),
    );
  });

  test("a point lies in another province", () => {
    const spoil: Spoiled[1] = ({ change }) => change("territories", { longitude: "-9.6" }, is("ma-municipality-rabat"));
    expect(breachesOf(spoil, true)).toEqual([
      "everyPointLiesInItsTerritory: territories.csv: the point of ma-municipality-rabat lies outside of its department",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { breachesOf, is, type Spoiled, toolUse } from "../../fixtures/tables.ts";

const tool = {
  id: "lever",
  name_fr: "levier",
  name_ar: "رافعة",
  name_en: "lever",
  definition_fr: "ce qui lève",
  definition_ar: "ما يرفع",
  definition_en: "what lifts",
};

describe("of ids it is seen that", () => {
  test.each<Spoiled>([
    ["one stands twice", ({ change }) => change("actors", { id: "cari" }), /idsNeverRepeat: actors\.csv: id cari/],
    [
      "a request has that of a statement",
      ({ change }) => change("requests", { id: "S001" }),
      /idsOfSentencesNeverRepeat: .*S001 stands twice/,
    ],
    [
      "a territory is unknown",
      ({ change }) => change("parties", { territory_id: "fr-municipality-atlantis" }),
      /parties\.csv row 2: territory_id fr-municipality-atlantis is not in territories\.csv/,
    ],
    [
      "one of several documents is unknown",
      ({ change }) => change("events", { other_source_ids: "cuf-minutes-2016-02-17|hearsay" }),
      /events\.csv row 2: other_source_ids hearsay is not in sources\.csv/,
    ],
    [
      "a whole is unknown",
      ({ change }) => change("partnerships", { part_of: "all" }),
      /partnerships\.csv row 2: part_of all is not/,
    ],
    [
      "a document has two rows",
      ({ change }) => {
        change("sources", { url: "https://paper.example/" }, is("aixenprovence-oujda"));
        change("sources", { url: "https://paper.example/" }, is("destimed-la-cooperation-decentralisee-franco"));
      },
      /noDocumentStandsTwice: sources\.csv: the address https:\/\/paper\.example\/ stands twice/,
    ],
    [
      "an id would lead elsewhere",
      ({ change }) => change("events", { id: "../evil" }),
      /everyIdIsPlain: events\.csv row 2: id \.\.\/evil is not made of plain letters/,
    ],
    [
      "an id is none of ours",
      ({ change }) => change("events", { id: "__proto__" }),
      /everyIdIsPlain: .*id __proto__ is not made/,
    ],
    [
      "the address of a document would run something",
      ({ change }) => change("sources", { url: "javascript:alert(1)" }),
      /everyAddressIsThatOfAPage: sources\.csv row 2: url javascript:alert\(1\) is not the address of a page/,
    ],
    ["a tool is unknown", ({ add }) => add("tool_uses", { ...toolUse, tool_id: "spade" }), /tool_id spade is not in tools\.csv/],
    [
      "a tool is neither used nor spoken of",
      ({ add }) => add("tools", tool),
      /everyToolIsUsedOrSpokenOf: tools\.csv: no partnership used lever, and no passage/,
    ],
    [
      "a request is answered by nobody",
      ({ change }) => change("requests", { answer_id: "nobody" }),
      /answer_id nobody is not in partnerships\.csv/,
    ],
    [
      "a landscape is unknown",
      ({ change }) => change("landscapes", { landscape: "swamp" }),
      /everyCodeIsKnown: landscapes\.csv row 2: landscape swamp is none of oasis/,
    ],
    ["a word has no theme", ({ change }) => change("statements", { words: "mer" }), /row 2: the word mer is not in/],
    [
      "a theme covers no word",
      ({ change }) => change("themes", { id: "sea" }),
      /everyThemeIsUsed: themes\.csv: no word is covered by sea/,
    ],
  ])("%s", (_what, spoil, breach) => {
    expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
  });
});

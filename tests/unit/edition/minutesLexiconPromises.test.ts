import { expect, test } from "vitest";
import { breachesOf, type Spoiled } from "../../fixtures/tables.ts";

const phrase = { phrase: "à la pêche", language: "fr", meaning: "status", value: "active", list: "" };

test.each<Spoiled>([
  [
    "a status is unknown",
    ({ add }) => add("minutes_lexicon", { ...phrase, value: "fishing" }),
    /everyPhraseMeansSomething: .*\(à la pêche\): value fishing is none of status/,
  ],
  ["a meaning is unknown", ({ add }) => add("minutes_lexicon", { ...phrase, meaning: "mood" }), /meaning mood is unknown/],
  ["a list is neither", ({ add }) => add("minutes_lexicon", { ...phrase, list: "no" }), /list is no, neither yes nor empty/],
  ["a language is not read", ({ add }) => add("minutes_lexicon", { ...phrase, language: "de" }), /language de is not read/],
  [
    "a theme is unknown",
    ({ add }) => add("minutes_lexicon", { ...phrase, meaning: "theme", value: "sea" }),
    /value sea is none of theme/,
  ],
  [
    "an actor is unknown",
    ({ add }) => add("minutes_lexicon", { ...phrase, meaning: "actor", value: "neptune" }),
    /value neptune is none of actor/,
  ],
  ["a gap has no end", ({ add }) => add("minutes_lexicon", { ...phrase, phrase: "ne …" }), /\(ne …\): fits too much/],
  ["any word would do", ({ add }) => add("minutes_lexicon", { ...phrase, phrase: "p* en cours" }), /fits too much/],
  [
    "it says a thing twice",
    ({ add }) => {
      add("minutes_lexicon", phrase);
      add("minutes_lexicon", phrase);
    },
    /noPhraseMeansAThingTwice: .*\(à la pêche\): stands twice as status/,
  ],
])("of the lexicon of minutes it is seen that %s", (_what, spoil, breach) => {
  expect(breachesOf(spoil)).toContainEqual(expect.stringMatching(breach));
});

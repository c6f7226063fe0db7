import { denials } from "../../domain/minutes/status.ts";
import { levelNames } from "../../domain/minutes/placeNames.ts";
import { meanings, type Meaning } from "../../domain/minutes/model.ts";
import { actorKinds, statuses } from "../../domain/model.ts";
import { keyOf } from "../contribution/keys.ts";
import type { Tables } from "../tables.ts";
import type { Pledge, Pledges } from "./pledge.ts";

/** Languages that minutes are read in. */
const languages = ["fr", "ar"];
const nothing = [""];

/** What may stand as value of each meaning. `none` is what a longer phrase says that only sounds like a shorter one. */
function valuesOf({ themes, tools, actors }: Tables): Readonly<Record<Meaning, readonly string[]>> {
  return {
    status: [...statuses, "none"],
    tie: ["", "none"],
    negation: denials,
    turn: nothing,
    exception: nothing,
    comparison: nothing,
    seek: ["wish", "search", "hope", "none"],
    anyone: ["", "none"],
    theme: [...themes.map(({ id }) => id), "same", "none"],
    tool: [...tools.map(({ id }) => id), "none"],
    level: levelNames,
    actor: [...actorKinds, ...actors.map(({ id }) => id)],
    event: ["", "cancelled", "none"],
    venue: nothing,
    month: Array.from({ length: 12 }, (_, index) => String(index + 1)),
    link: ["with", "between", "since", "is", "both"],
    former: nothing,
    ambiguous: nothing,
    country: ["home", "abroad"],
  };
}

const where = (index: number, phrase: string) => `minutes_lexicon.csv row ${index + 2} (${phrase})`;

const inLexicon = (key: string, detail: string) => ({ table: "minutes_lexicon", key, detail }) as const;

const everyPhraseMeansSomething: Pledge = (tables) => {
  const values = valuesOf(tables);
  return tables.minutes_lexicon.flatMap(({ phrase, language, meaning, value, list }, index) => {
    const known = meanings.find((one) => one === meaning);
    // A level may be one of several: "CU" is a communauté urbaine, or a commune urbaine.
    const told = meaning === "level" ? value.split(" ") : [value];
    const breaches = [
      languages.includes(language) ? [] : `language ${language} is not read`,
      known ? [] : `meaning ${meaning} is unknown`,
      known && !told.every((one) => values[known].includes(one)) ? `value ${value} is none of ${meaning}` : [],
      list === "" || list === "yes" ? [] : `list is ${list}, neither yes nor empty`,
    ].flat();
    const key = keyOf("minutes_lexicon", { phrase, language, meaning, value });
    return breaches.map((breach) => ({ ...inLexicon(key, breach), said: `${where(index, phrase)}: ${breach}` }));
  });
};

/** A gap stands between words, and what any ending may follow has a beginning that tells it from most words. */
const everyPhraseCanBeFound: Pledge = ({ minutes_lexicon: rows }) =>
  rows.flatMap((row, index) => {
    const { phrase } = row;
    const isOpenEnded = /^…|…$/.test(phrase);
    const isVague = phrase.split(/\s+/).some((word) => /^.{0,1}\*$/.test(word) || /\*./.test(word));
    const fits = { ...inLexicon(keyOf("minutes_lexicon", row), phrase), said: `${where(index, phrase)}: fits too much` };
    return phrase === "" || isOpenEnded || isVague ? [fits] : [];
  });

const noPhraseMeansAThingTwice: Pledge = ({ minutes_lexicon: rows }) => {
  const seen = new Set<string>();
  return rows.flatMap(({ phrase, language, meaning, value }, index) => {
    const key = [phrase, language, meaning, value].join("|");
    if (seen.has(key)) return [{ ...inLexicon(key, phrase), said: `${where(index, phrase)}: stands twice as ${meaning}` }];
    seen.add(key);
    return [];
  });
};

/** The lexicon of minutes says what the reader understands. */
export const minutesLexiconPledges = {
  everyPhraseMeansSomething,
  everyPhraseCanBeFound,
  noPhraseMeansAThingTwice,
} satisfies Pledges<Pledge>;

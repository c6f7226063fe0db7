import { wordsOf } from "../../src/domain/fold.ts";
import type { Proposal, ProposedPartnership, ProposedRequest, Reading } from "../../src/domain/minutes/model.ts";
import { heirsOf } from "../../src/domain/succession.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";

/** What somebody read in a text; README.md beside this file tells how it is written. */
export interface Answers {
  readonly date: string | null;
  readonly partnerships: readonly {
    readonly fr: string;
    readonly ma: string;
    readonly status: string;
    readonly themes: readonly string[];
    readonly tools: readonly string[];
  }[];
  readonly requests: readonly { readonly by: string; readonly sought: string | null; readonly themes: readonly string[] }[];
  readonly actors: readonly string[];
  readonly events: readonly { readonly date: string; readonly words: string }[];
}

export const kinds = ["dates", "partnerships", "statuses", "themes", "tools", "requests", "actors", "events"] as const;
export type Kind = (typeof kinds)[number];

/** What was proposed rightly, what was proposed wrongly, what was missed: one line each. */
export interface Outcome {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** A region that another took over whole is the same for whoever reads. */
function lineage(id: string): string {
  const territory = realAtlas.territories.get(id);
  const heirs = territory && heirsOf(realAtlas, territory)?.heirs;
  return heirs?.length === 1 ? (heirs[0]?.regionId ?? id) : id;
}

const isKind =
  <Name extends Proposal["kind"]>(kind: Name) =>
  (proposal: Proposal): proposal is Extract<Proposal, { kind: Name }> =>
    proposal.kind === kind;

const pairOf = (fr: string, ma: string) => `${lineage(fr)} × ${lineage(ma)}`;
const soughtOf = ({ by, sought }: ProposedRequest) => sought?.id ?? (by.id.startsWith("fr") ? "MA" : "FR");

/** What two lists of lines have in common, and what each has alone. */
function compare(proposed: readonly string[], expected: readonly string[]): Outcome {
  return {
    right: proposed.filter((line) => expected.includes(line)),
    wrong: proposed.filter((line) => !expected.includes(line)),
    missed: expected.filter((line) => !proposed.includes(line)),
  };
}

/** Names are the same when all words of one stand in the other. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** Like `compare`, where several ways of naming a thing are the same. */
function compareBy(
  proposed: readonly string[],
  expected: readonly string[],
  isSame: (one: string, other: string) => boolean,
): Outcome {
  const isIn = (list: readonly string[]) => (line: string) => list.some((other) => isSame(line, other));
  return {
    right: proposed.filter(isIn(expected)),
    wrong: proposed.filter((line) => !isIn(expected)(line)),
    missed: expected.filter((line) => !isIn(proposed)(line)),
  };
}

/** An event: its date, and a word of what it is called. */
function isSameEvent(one: string, other: string): boolean {
  const [[date = "", words = ""], [otherDate = "", otherWords = ""]] = [one.split(": "), other.split(": ")];
  const isDate = date.startsWith(otherDate) || otherDate.startsWith(date);
  const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);
  // A bilingual text tells an event in both languages.
  if (isArabic(words) !== isArabic(otherWords)) return isDate;
  return isDate && wordsOf(words).some((word) => wordsOf(otherWords).some((twin) => twin.startsWith(word.slice(0, 4))));
}

/** Holds what was read against the answers, by kind. */
export function score(
  { date, proposals }: Reading,
  answers: Answers,
  namesOfActor: (id: string) => readonly string[],
): Record<Kind, Outcome> {
  const partnerships = proposals.filter(isKind("partnership"));
  const requests = proposals.filter(isKind("request"));
  const pair = ({ fr, ma }: ProposedPartnership) => pairOf(fr.id, ma.id);
  const expectedPairs = answers.partnerships.map(({ fr, ma }) => pairOf(fr, ma));
  const found = partnerships.filter((one) => expectedPairs.includes(pair(one)));
  const foundPairs = found.map(pair);
  const expected = answers.partnerships.filter(({ fr, ma }) => foundPairs.includes(pairOf(fr, ma)));
  const actors = proposals.filter(isKind("actor"));
  const namesOf = (line: string) => [
    line,
    ...actors.filter(({ name }) => name === line).flatMap(({ id }) => namesOfActor(id ?? "")),
  ];
  return {
    dates: compare([date ?? []].flat(), [answers.date ?? []].flat()),
    partnerships: compare(partnerships.map(pair), expectedPairs),
    // Of pairs that were found, so that each fault counts once.
    statuses: compare(
      found.map((one) => `${pair(one)}: ${one.status}`),
      expected.map(({ fr, ma, status }) => `${pairOf(fr, ma)}: ${status}`),
    ),
    themes: compare(
      found.flatMap((one) => one.themes.map((theme) => `${pair(one)}: ${theme}`)),
      expected.flatMap(({ fr, ma, themes }) => themes.map((theme) => `${pairOf(fr, ma)}: ${theme}`)),
    ),
    tools: compare(
      found.flatMap((one) => one.tools.map((tool) => `${pair(one)}: ${tool}`)),
      expected.flatMap(({ fr, ma, tools }) => tools.map((tool) => `${pairOf(fr, ma)}: ${tool}`)),
    ),
    requests: compare(
      requests.map((one) => `${one.by.id} seeks ${soughtOf(one)}`),
      answers.requests.map(({ by, sought }) => `${by} seeks ${sought ?? (by.startsWith("fr") ? "MA" : "FR")}`),
    ),
    actors: compareBy(
      actors.map(({ name }) => name),
      answers.actors,
      (one, other) =>
        namesOf(one).some((name) => isSameName(name, other)) || namesOf(other).some((name) => isSameName(name, one)),
    ),
    events: compareBy(
      proposals.filter(isKind("event")).map(({ date, words }) => `${date}: ${words}`),
      answers.events.map(({ date, words }) => `${date}: ${words}`),
      isSameEvent,
    ),
  };
}

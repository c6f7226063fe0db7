// `npm run minutes:measure` prints how well the reader of minutes reads the texts of this folder, by kind; behind `--`,
// `--faults` tells each fault, `--fresh` reads the texts that no rule was mended by, and `--text FILE --answers FILE` measures a text that is not kept here.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { textsOf } from "../../src/domain/languages.ts";
import { realAtlas } from "../fixtures/realAtlas.ts";
import { readMinutes } from "../fixtures/realMinutes.ts";
import { filesIn, readText } from "../fixtures/repository.ts";
import { type Answers, type Kind, kinds, type Outcome, score } from "./score.ts";

const { values: options } = parseArgs({
  options: { text: { type: "string" }, answers: { type: "string" }, faults: { type: "boolean" }, fresh: { type: "boolean" } },
});

/** Texts and their answers: of two files named by the caller, or of this folder. */
function cases(): readonly { readonly name: string; readonly text: string; readonly answers: Answers }[] {
  const { text, answers } = options;
  if (text !== undefined && answers !== undefined)
    return [{ name: text, text: readFileSync(text, "utf8"), answers: JSON.parse(readFileSync(answers, "utf8")) }];
  const names = filesIn(options.fresh ? "tests/minutes/fresh" : "tests/minutes/texts").filter((name) => name.endsWith(".txt"));
  return names.map((name) => ({
    name,
    text: readText(name),
    answers: JSON.parse(readText(name.replace(/txt$/, "json"))),
  }));
}

const namesOfActor = (id: string) => {
  const names = realAtlas.actors.get(id)?.names;
  return names ? textsOf(names) : [];
};
const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(2));

const totals = new Map<Kind, { right: number; proposed: number; found: number; expected: number }>(
  kinds.map((kind) => [kind, { right: 0, proposed: 0, found: 0, expected: 0 }]),
);

function count(kind: Kind, { right, wrong, missed }: Outcome, expected: number): string {
  const total = totals.get(kind);
  const found = expected - missed.length;
  if (total) {
    total.right += right.length;
    total.proposed += right.length + wrong.length;
    total.found += found;
    total.expected += expected;
  }
  return `${kind} ${share(right.length, right.length + wrong.length)} ${share(found, expected)}`;
}

console.log("precision, recall");
for (const { name, text, answers } of cases()) {
  const outcomes = score(readMinutes(text), answers, namesOfActor);
  const cells = kinds.map((kind) => {
    const outcome = outcomes[kind];
    const distinct = { actors: answers.actors.length, events: answers.events.length };
    const expected = kind === "actors" || kind === "events" ? distinct[kind] : outcome.right.length + outcome.missed.length;
    return count(kind, outcome, expected);
  });
  console.log(`${name}: ${cells.join(", ")}`);
  if (options.faults)
    for (const kind of kinds) {
      for (const line of outcomes[kind].wrong) console.log(`  ${kind}, wrong: ${line}`);
      for (const line of outcomes[kind].missed) console.log(`  ${kind}, missed: ${line}`);
    }
}
for (const [kind, { right, proposed, found, expected }] of totals)
  console.log(`${kind}: precision ${share(right, proposed)} of ${proposed}, recall ${share(found, expected)} of ${expected}`);

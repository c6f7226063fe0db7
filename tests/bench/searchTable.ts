import { checkFile, fundingFile, sentencesFile } from "../../src/data/schema.ts";
import { languages } from "../../src/domain/languages.ts";
import type { Atlas } from "../../src/domain/model.ts";
import { buildSearch } from "../../src/domain/search/engine.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { gazetteerOf, readPublished, stepped, timed } from "./gazetteer.ts";
import { aligned, summary } from "./table.ts";

/** Longest that an answer may hold the page up, in milliseconds. */
const longest = 50;

/** As people type: whole names, beginnings, slips, codes, Arabic, two words, and a letter that begins everything. */
const queries = [
  "saint-denis",
  "s",
  "tang",
  "marseile",
  "taroudannt",
  "33063",
  "الرباط",
  "eau Agadir",
  "l'eau à Agadir",
  "zzzzzzz",
];
/** How often each is asked. */
const rounds = 10;

/** How long a query holds the main thread up with the whole gazetteer loaded: proposals, and what passes in the lists. */
export function searchTable(atlas: Atlas): string {
  const sentences = languages.map((language) =>
    checkFile("sentences", sentencesFile, readPublished(`edition/sentences.${language}.json`)),
  );
  const { schemes } = checkFile("funding", fundingFile, readPublished("edition/funding.json"));
  const [engine, building] = stepped(buildSearch(atlas, sentences, schemes));
  const gazetteer = gazetteerOf(atlas);
  const [, adding] = stepped(engine.addGazetteer(gazetteer));
  const { entries } = takeSnapshot(atlas, undefined);
  const answers = Array.from({ length: rounds }, () => queries)
    .flat()
    .map((query) => {
      const [, time] = timed(() => {
        engine.propose(query, 8);
        const search = engine.read(query);
        return entries.filter((entry) => search.gradeOf(entry) !== undefined);
      });
      return time;
    });
  const worst = Math.max(...answers);
  return [
    `Searching with the whole gazetteer (${gazetteer.size} territories): ${answers.length} queries`,
    "",
    aligned([
      ["", "here", "target", ""],
      [
        "Main thread until proposals and lists have their answer (ms)",
        summary(answers),
        `each ≤ ${longest}`,
        worst <= longest ? "met" : "missed",
      ],
      ["Building the index of the atlas: one step (ms)", summary(building)],
      ["Adding the gazetteer: one step (ms)", summary(adding)],
    ]),
  ].join("\n");
}

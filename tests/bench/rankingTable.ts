import { landscapesFile, placedLandscapesOf } from "../../src/data/landscapesFile.ts";
import { checkFile } from "../../src/data/schema.ts";
import { defaultWeights } from "../../src/domain/candidates/model.ts";
import { rankInSteps } from "../../src/domain/candidates/rank.ts";
import type { Ground } from "../../src/domain/candidates/register.ts";
import type { Atlas } from "../../src/domain/model.ts";
import { takeSnapshot } from "../../src/domain/snapshot.ts";
import { gazetteerOf, readPublished, stepped } from "./gazetteer.ts";
import { aligned, summary } from "./table.ts";

/** Longest that all the work of a ranking, and one step of it, may take on the main thread, in milliseconds. */
const [mostInAll, longestStep] = [100, 16];

/** Who asks: Moroccan authorities, for whom there are more than 36 000 to be weighed. */
const askers = ["ma-municipality-tanger", "ma-municipality-zagora", "ma-municipality-08.587.07.13"];
/** How often each asks: on a ground that nobody asked before, and again, as who moves a slider does. */
const rounds = 5;

const wishes = { themes: [], toolIds: [], levels: [], regionIds: [], excludedIds: [], weights: defaultWeights };

/** How long ranking every authority of the other country takes the main thread, in all and at a time. */
export function rankingTable(atlas: Atlas): string {
  const landscapes = placedLandscapesOf(checkFile("landscapes.json", landscapesFile, readPublished("gazetteer/landscapes.json")));
  const territories = new Map([...gazetteerOf(atlas), ...atlas.territories]);
  const snapshot = takeSnapshot(atlas, undefined);
  let count = 0;
  const times = { first: [] as number[], again: [] as number[], steps: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const ground: Ground = { atlas, snapshot, territories, landscapes };
    for (const [place, id] of askers.entries()) {
      const own = territories.get(id);
      if (!own) throw new Error(`no authority ${id}`);
      const [ranking, steps] = stepped(rankInSteps(ground, own, wishes, 25));
      count = Math.max(count, ranking.count);
      times[place === 0 ? "first" : "again"].push(steps.reduce((sum, time) => sum + time, 0));
      times.steps.push(...steps);
    }
  }
  const met = (values: readonly number[], most: number) => (Math.max(...values) <= most ? "met" : "missed");
  return [
    `Ranking candidates: ${count} authorities weighed at a time`,
    "",
    aligned([
      ["", "here", "target", ""],
      ["Main thread in all, the first time (ms)", summary(times.first), `each ≤ ${mostInAll}`, met(times.first, mostInAll)],
      [
        "Main thread in all, after a change of wishes (ms)",
        summary(times.again),
        `each ≤ ${mostInAll}`,
        met(times.again, mostInAll),
      ],
      [
        "One step, between which the page goes on (ms)",
        summary(times.steps),
        `each ≤ ${longestStep}`,
        met(times.steps, longestStep),
      ],
    ]),
  ].join("\n");
}

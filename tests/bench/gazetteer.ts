import { readFileSync } from "node:fs";
import { buildGazetteer } from "../../src/data/buildGazetteer.ts";
import { franceFile, moroccoFile } from "../../src/data/gazetteerFile.ts";
import { checkFile } from "../../src/data/schema.ts";
import type { Atlas, Gazetteer } from "../../src/domain/model.ts";

/** What a published file holds, not yet checked. */
export const readPublished = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../geodata/published/${path}`, import.meta.url), "utf8"));

/** The whole gazetteer, as the site reads it. */
export function gazetteerOf(atlas: Atlas): Gazetteer {
  const france = checkFile("france.json", franceFile, readPublished("gazetteer/france.json"));
  const morocco = checkFile("morocco.json", moroccoFile, readPublished("gazetteer/morocco.json"));
  return new Map([...buildGazetteer(france, morocco, atlas)].flat().map((territory) => [territory.id, territory]));
}

/** What comes of some work, and how long it took, in milliseconds. */
export function timed<Result>(work: () => Result): readonly [Result, number] {
  const start = performance.now();
  return [work(), performance.now() - start];
}

/** Runs all steps; what comes of them, and how long each took, in milliseconds. */
export function stepped<Result>(steps: Generator<void, Result, undefined>): readonly [Result, readonly number[]] {
  const times: number[] = [];
  for (;;) {
    const [step, time] = timed(() => steps.next());
    times.push(time);
    if (step.done) return [step.value, times];
  }
}

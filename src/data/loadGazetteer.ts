import type { PlacedLandscapes } from "../domain/candidates/landscapes.ts";
import type { Atlas, Gazetteer, Territory } from "../domain/model.ts";
import { buildGazetteer } from "./buildGazetteer.ts";
import { checked, fetchJson } from "./fetchJson.ts";
import { files } from "./files.ts";
import { franceFile, moroccoFile } from "./gazetteerFile.ts";
import { landscapesFile, placedLandscapesOf } from "./landscapesFile.ts";
import { checkFile } from "./schema.ts";

/** Territories by id, a part at a time. */
function* byId(parts: Generator<readonly Territory[], void, undefined>): Generator<void, Gazetteer, undefined> {
  const territories = new Map<string, Territory>();
  const next = () => checked("gazetteer", undefined, () => parts.next());
  for (let part = next(); !part.done; part = next()) {
    for (const territory of part.value) territories.set(territory.id, territory);
    yield;
  }
  return territories;
}

/**
 * Every municipality of both countries and every French intermunicipal body, by id.
 * @param atlas places what has no point of its own, and knows the départements and provinces
 * @param inTurns does long work in steps, and lets the page go on between them
 * @throws LoadFailure
 */
export async function loadGazetteer(
  atlas: Atlas,
  inTurns: (steps: Generator<void, Gazetteer, undefined>) => Promise<Gazetteer>,
): Promise<Gazetteer> {
  const [rawFrance, rawMorocco] = await Promise.all([
    fetchJson("france.json", files.gazetteer.france),
    fetchJson("morocco.json", files.gazetteer.morocco),
  ]);
  const france = checked("france.json", rawFrance, (raw) => checkFile("france.json", franceFile, raw));
  const morocco = checked("morocco.json", rawMorocco, (raw) => checkFile("morocco.json", moroccoFile, raw));
  return inTurns(byId(buildGazetteer(france, morocco, atlas)));
}

/**
 * What territories are like, from where they lie: which are on a coast, at a border, high up, in an oasis.
 * @throws LoadFailure
 */
export async function loadLandscapes(): Promise<PlacedLandscapes> {
  const raw = await fetchJson("landscapes.json", files.gazetteer.landscapes);
  return placedLandscapesOf(checked("landscapes.json", raw, (file) => checkFile("landscapes.json", landscapesFile, file)));
}

import type { Atlas, Gazetteer, Territory } from "../domain/model.ts";
import { buildGazetteer } from "./buildGazetteer.ts";
import { checked, fetchJson } from "./fetchJson.ts";
import { files } from "./files.ts";
import { franceFile, moroccoFile } from "./gazetteerFile.ts";
import { checkFile } from "./schema.ts";

/** How long the page may stand still for us, in milliseconds: half of what a frame lasts. */
const longestTurn = 8;

/**
 * Every municipality of both countries and every French intermunicipal body, by id. The page goes on meanwhile.
 * @param atlas places what has no point of its own, and knows the départements and provinces
 * @param pause ends the turn, so that the page may draw and answer
 * @throws LoadFailure
 */
export async function loadGazetteer(atlas: Atlas, pause: () => Promise<void>): Promise<Gazetteer> {
  const [rawFrance, rawMorocco] = await Promise.all([
    fetchJson("france.json", files.gazetteer.france),
    fetchJson("morocco.json", files.gazetteer.morocco),
  ]);
  const france = checked("france.json", rawFrance, (raw) => checkFile("france.json", franceFile, raw));
  const morocco = checked("morocco.json", rawMorocco, (raw) => checkFile("morocco.json", moroccoFile, raw));
  const territories = new Map<string, Territory>();
  let start = performance.now();
  const parts = buildGazetteer(france, morocco, atlas);
  const next = () => checked("gazetteer", undefined, () => parts.next());
  for (let part = next(); !part.done; part = next()) {
    for (const territory of part.value) territories.set(territory.id, territory);
    if (performance.now() - start < longestTurn) continue;
    await pause();
    start = performance.now();
  }
  return territories;
}

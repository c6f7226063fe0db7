import type { Topology } from "topojson-specification";
import type { Language } from "../domain/languages.ts";
import type { Atlas } from "../domain/model.ts";
import { buildAtlas } from "./buildAtlas.ts";
import { checked, fetchJson } from "./fetchJson.ts";
import { files } from "./files.ts";
import { atlasFile, checkFile, type FundingFile, fundingFile, type SentencesFile, sentencesFile } from "./schema.ts";

/**
 * The atlas, checked and indexed.
 * @param signal gives up what never answers, so that it can be asked for again
 * @throws LoadFailure
 */
export async function loadAtlas(signal?: AbortSignal): Promise<Atlas> {
  const value = await fetchJson("atlas.json", files.atlas, signal);
  return checked("atlas.json", value, (raw) => buildAtlas(checkFile("atlas.json", atlasFile, raw)));
}

/** Sentences in a language. @throws LoadFailure */
export async function loadSentences(language: Language): Promise<SentencesFile> {
  const file = `sentences.${language}.json`;
  return checked(file, await fetchJson(file, files.sentences[language]), (raw) => checkFile(file, sentencesFile, raw));
}

/** Support schemes. @throws LoadFailure */
export async function loadFunding(): Promise<FundingFile> {
  return checked("funding.json", await fetchJson("funding.json", files.funding), (raw) =>
    checkFile("funding.json", fundingFile, raw),
  );
}

export type BoundaryName = keyof typeof files.boundaries;

/** Whether a parsed file looks like a topology; its arcs are drawn as they are. */
function isTopology(raw: unknown): raw is Topology {
  if (typeof raw !== "object" || raw === null || !("type" in raw && "arcs" in raw && "objects" in raw)) return false;
  return raw.type === "Topology" && Array.isArray(raw.arcs) && typeof raw.objects === "object";
}

/** A boundary file: TopoJSON, WGS 84. @throws LoadFailure */
export async function loadBoundary(name: BoundaryName): Promise<Topology> {
  const file = `${name}.topo.json`;
  return checked(file, await fetchJson(file, files.boundaries[name]), (raw) => {
    if (!isTopology(raw)) throw new Error("not a topology");
    return raw;
  });
}

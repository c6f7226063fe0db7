import type { Topology } from "topojson-specification";
import type { Language } from "../domain/languages.ts";
import { LoadFailure, type LoadFault } from "../domain/loadFailure.ts";
import type { Atlas } from "../domain/model.ts";
import { buildAtlas } from "./buildAtlas.ts";
import { files } from "./files.ts";
import {
  atlasFile,
  checkFile,
  type FundingFile,
  fundingFile,
  type SentencesFile,
  sentencesFile,
  schemaVersion,
} from "./schema.ts";

/** Addresses that failed: what the browser kept of them is not asked for again. */
const failed = new Set<string>();

/** Fetches and parses a JSON file. @throws LoadFailure when it is missing or cut short */
async function fetchJson(file: string, url: string, signal?: AbortSignal): Promise<unknown> {
  const fail = (fault: LoadFault, detail: string) => {
    failed.add(url);
    return new LoadFailure(file, fault, detail);
  };
  let response: Response;
  try {
    response = await fetch(url, { cache: failed.has(url) ? "reload" : "default", signal: signal ?? null });
  } catch (error) {
    throw fail("missing", String(error));
  }
  if (!response.ok) throw fail("missing", `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw fail("truncated", String(error));
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
}

/** Runs a check and tells its failure as a LoadFailure; a file of another version is told apart from an invalid one. */
function checked<Value>(file: string, value: unknown, check: (value: unknown) => Value): Value {
  const version = versionOf(value);
  if (version !== undefined && version !== schemaVersion)
    throw new LoadFailure(file, "version", `${JSON.stringify(version)} ≠ ${schemaVersion}`);
  try {
    return check(value);
  } catch (error) {
    throw new LoadFailure(file, "invalid", error instanceof Error ? error.message : String(error));
  }
}

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

import type { Topology } from "topojson-specification";
import type { Language } from "../domain/languages.ts";
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

/** Why a file could not be used, in terms that the page can put into words. */
export type LoadFault = "missing" | "truncated" | "version" | "invalid";

/** Raised when a file could not be fetched or used. `detail` says where, for whoever mends it. */
export class LoadFailure extends Error {
  readonly file: string;
  readonly fault: LoadFault;
  readonly detail: string;
  constructor(file: string, fault: LoadFault, detail: string) {
    super(`${file}: ${fault}: ${detail}`);
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}

/** Fetches and parses a JSON file. @throws LoadFailure when it is missing or cut short */
async function fetchJson(file: string, url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new LoadFailure(file, "missing", String(error));
  }
  if (!response.ok) throw new LoadFailure(file, "missing", `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadFailure(file, "truncated", String(error));
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

/** The atlas, checked and indexed. @throws LoadFailure */
export async function loadAtlas(): Promise<Atlas> {
  const value = await fetchJson("atlas.json", files.atlas);
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

/** A boundary file: TopoJSON, WGS 84. @throws LoadFailure */
export async function loadBoundary(name: BoundaryName): Promise<Topology> {
  const file = `${name}.topo.json`;
  return checked(file, await fetchJson(file, files.boundaries[name]), (raw) => {
    const topology = raw as Topology;
    if (topology?.type !== "Topology" || !Array.isArray(topology.arcs) || typeof topology.objects !== "object") {
      throw new Error("not a topology");
    }
    return topology;
  });
}

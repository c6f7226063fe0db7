import { LoadFailure, type LoadFault } from "../domain/loadFailure.ts";
import { schemaVersion } from "./schema.ts";

/** Addresses that failed: what the browser kept of them is not asked for again. */
const failed = new Set<string>();

const failure = (file: string, url: string, fault: LoadFault, detail: string) => {
  failed.add(url);
  return new LoadFailure(file, fault, detail);
};

/** What a host answers, whatever it is. @throws LoadFailure when it cannot be reached */
async function ask(file: string, url: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { cache: failed.has(url) ? "reload" : "default", signal: signal ?? null });
  } catch (error) {
    throw failure(file, url, "missing", String(error));
  }
}

/** Fetches and parses a JSON file. @throws LoadFailure when it is missing or cut short */
export async function fetchJson(file: string, url: string, signal?: AbortSignal): Promise<unknown> {
  const response = await ask(file, url, signal);
  if (!response.ok) throw failure(file, url, "missing", `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw failure(file, url, "truncated", String(error));
  }
}

/** Fetches a text. @throws LoadFailure when it is missing or cut short */
export async function fetchText(file: string, url: string): Promise<string> {
  const response = await ask(file, url);
  if (!response.ok) throw failure(file, url, "missing", `HTTP ${response.status}`);
  try {
    return await response.text();
  } catch (error) {
    throw failure(file, url, "truncated", String(error));
  }
}

/** The value of a JSON file that a host need not have: nothing where it is not there, or empty. @throws LoadFailure */
export async function fetchOptionalJson(file: string, url: string): Promise<unknown> {
  const response = await ask(file, url);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw failure(file, url, "missing", `HTTP ${response.status}`);
  try {
    const text = await response.text();
    return text.trim() === "" ? undefined : JSON.parse(text);
  } catch (error) {
    throw failure(file, url, "truncated", String(error));
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
}

/**
 * Runs a check and tells its failure as a LoadFailure; a file of another version is told apart from an invalid one.
 * @throws LoadFailure
 */
export function checked<Value>(file: string, value: unknown, check: (value: unknown) => Value): Value {
  const version = versionOf(value);
  if (version !== undefined && version !== schemaVersion)
    throw new LoadFailure(
      file,
      typeof version === "number" && version > schemaVersion ? "newer" : "older",
      `${JSON.stringify(version)} ≠ ${schemaVersion}`,
    );
  try {
    return check(value);
  } catch (error) {
    throw new LoadFailure(file, "invalid", error instanceof Error ? error.message : String(error));
  }
}

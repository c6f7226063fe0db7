import { LoadFailure, type LoadFault } from "../domain/loadFailure.ts";
import { schemaVersion } from "./schema.ts";

/** Addresses that failed: what the browser kept of them is not asked for again. */
const failed = new Set<string>();

/** Fetches and parses a JSON file. @throws LoadFailure when it is missing or cut short */
export async function fetchJson(file: string, url: string, signal?: AbortSignal): Promise<unknown> {
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

import { fetchText } from "./fetchJson.ts";
import { files } from "./files.ts";

/** What changed from one edition to the next, the newest first. @throws LoadFailure */
export async function loadChangelog(): Promise<string> {
  return fetchText("changelog.txt", files.changelog);
}

/** The text of a table that the edition was made of, as it was typed (CSV). @throws LoadFailure */
export async function loadTable(name: string): Promise<string> {
  return fetchText(`${name}.csv`, files.table(name));
}

import { fetchText } from "./fetchJson.ts";
import { files } from "./files.ts";

/** The text of a table that the edition was made of, as it was typed (CSV). @throws LoadFailure */
export async function loadTable(name: string): Promise<string> {
  return fetchText(`${name}.csv`, files.table(name));
}

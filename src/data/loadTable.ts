import * as v from "valibot";
import { isPlausibleDate } from "../domain/dates.ts";
import type { Edition } from "../domain/model.ts";
import { checked, fetchJson, fetchText } from "./fetchJson.ts";
import { files } from "./files.ts";
import { checkFile } from "./schema.ts";

/** What changed from one edition to the next, the newest first. @throws LoadFailure */
export async function loadChangelog(): Promise<string> {
  return fetchText("changelog.txt", files.changelog);
}

/** The text of a table that the edition was made of, as it was typed (CSV). @throws LoadFailure */
export async function loadTable(name: string): Promise<string> {
  return fetchText(`${name}.csv`, files.table(name));
}

const dataPackage = v.object({ version: v.string(), created: v.pipe(v.string(), v.check(isPlausibleDate)) });

/** The edition that the files for reuse are of, as their description says. @throws LoadFailure */
export async function loadReusedEdition(): Promise<Edition> {
  const file = "datapackage.json";
  return checked(file, await fetchJson(file, files.dataPackage), (raw) => {
    const { version, created } = checkFile(file, dataPackage, raw);
    return { version, date: created };
  });
}

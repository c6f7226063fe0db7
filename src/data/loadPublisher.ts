import * as v from "valibot";
import { byLanguage, type Multilingual, textsOf } from "../domain/languages.ts";
import type { Publisher } from "../domain/model.ts";
import { isWebAddress } from "../domain/webAddress.ts";
import { multilingual } from "./cells.ts";
import { checked, fetchOptionalJson } from "./fetchJson.ts";
import { files } from "./files.ts";
import { checkFile } from "./schema.ts";

const nothing = v.literal("");

/** What whoever hosts the site says of themselves; empty texts say nothing. */
const publisherFile = v.strictObject({
  name: v.exactOptional(v.union([v.string(), multilingual], "neither a name nor a name in each language")),
  email: v.exactOptional(v.union([nothing, v.pipe(v.string(), v.email())], "not an e-mail address")),
  form: v.exactOptional(v.union([nothing, v.pipe(v.string(), v.check(isWebAddress))], "not the address of a page")),
});

/** The name in each language, in that of the first that has one where it lacks; nothing when there is none at all. */
function namesOf(name: string | Multilingual): Multilingual | undefined {
  const given = byLanguage((language) => (typeof name === "string" ? name : name[language]).trim());
  const first = textsOf(given).find(Boolean);
  return first === undefined ? undefined : byLanguage((language) => given[language] || first);
}

/** Reads what is told of who publishes. @throws Error when a file names an address and nobody */
export function readPublisher(raw: unknown): Publisher | undefined {
  const { name = "", email, form } = checkFile("publisher.json", publisherFile, raw);
  const names = namesOf(name);
  if (!names && (email || form)) throw new Error("an address, but no name");
  return names && { names, ...(email && { email }), ...(form && { form }) };
}

/** Who publishes the site: nobody when the file is not there, is empty or names nobody. @throws LoadFailure */
export async function loadPublisher(): Promise<Publisher | undefined> {
  const raw = await fetchOptionalJson("publisher.json", files.publisher);
  return raw === undefined ? undefined : checked("publisher.json", raw, readPublisher);
}

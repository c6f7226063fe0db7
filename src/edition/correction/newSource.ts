import { type Cells, filledRow } from "../contribution/keys.ts";
import { freeId, plain } from "../ids.ts";
import type { Tables } from "../tables.ts";
import type { NewSource } from "./correction.ts";

/** How many words of a title an id tells. */
const mostWords = 5;

/**
 * The row of a document that no table holds yet. Its id tells where it comes from, as those of the others; where its letters
 * are not Latin, or another has that id, a number of its title and address tells it apart.
 */
export function newSourceRow({ sources }: Tables, { title, publisher, kind, language, date, url }: NewSource): Cells {
  const known = url === "" ? undefined : sources.find((source) => source.url === url);
  if (known) return known;
  const told = [plain(publisher, mostWords), plain(title, mostWords)].filter((part) => part !== "").join("-");
  const id = freeId(told, new Set(sources.map((source) => source.id)), `${title}|${url}`);
  return filledRow("sources", { id, title, publisher, kind, language, date, date_basis: date === "" ? "" : "stated", url });
}

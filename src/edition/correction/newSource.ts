import { fold } from "../../domain/fold.ts";
import { tableColumns } from "../columns.ts";
import type { Cells } from "../contribution/keys.ts";
import type { Tables } from "../tables.ts";
import type { NewSource } from "./correction.ts";

/** How many words of a title an id tells. */
const mostWords = 5;

/** A number for a text, the same for the same text (FNV-1a, 32 bits), in eight hexadecimal digits. */
export function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Words in plain letters, joined; nothing of those in other letters. */
const plain = (text: string, count: number) => (fold(text).match(/[a-z0-9]+/g) ?? []).slice(0, count).join("-");

/**
 * The row of a document that no table holds yet. Its id tells where it comes from, as those of the others; where its letters
 * are not Latin, or another has that id, a number of its title and address tells it apart.
 */
export function newSourceRow({ sources }: Tables, { title, publisher, kind, language, date, url }: NewSource): Cells {
  const known = url === "" ? undefined : sources.find((source) => source.url === url);
  if (known) return known;
  const told = [plain(publisher, mostWords), plain(title, mostWords)].filter((part) => part !== "").join("-");
  const isTaken = sources.some(({ id }) => id === told);
  const id = told === "" || isTaken ? [told, numberOf(`${title}|${url}`)].filter(Boolean).join("-") : told;
  const empty = Object.fromEntries(tableColumns.sources.map((column) => [column, ""]));
  return { ...empty, id, title, publisher, kind, language, date, date_basis: date === "" ? "" : "stated", url };
}

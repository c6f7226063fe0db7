import { strToU8, zipSync } from "fflate";
import { summaryOf } from "../edition/contribution/summary.ts";
import type { Change } from "../edition/contribution/change.ts";

type Files = ReadonlyMap<string, string>;

interface EditionFiles {
  readonly loaded: Files;
  readonly reused: Files;
  readonly tables: Files;
  /** What changed from one edition to the next, this one first. */
  readonly changelog: string;
}

/**
 * An edition as a zip: its folder `data` takes the place of the one beside the page. The same edition gives the same bytes.
 * @param changes what is new in it, told in a text beside
 */
export function writeEdition({ loaded, reused, tables, changelog }: EditionFiles, changes: readonly Change[]): Uint8Array {
  const files = [
    ...[...loaded].map(([name, text]) => [`data/edition/${name}`, text] as const),
    ...[...tables].map(([name, text]) => [`data/edition/tables/${name}.csv`, text] as const),
    ...[...reused].map(([name, text]) => [`data/${name}`, text] as const),
    ["data/edition/changelog.txt", changelog] as const,
    ["changes.txt", summaryOf(changes)] as const,
  ];
  // The date of a file in a zip may not lie before 1980; a fixed one keeps the bytes the same.
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1980, 0, 2) });
}

import { strToU8, zipSync } from "fflate";

type Files = ReadonlyMap<string, string>;

interface EditionFiles {
  readonly loaded: Files;
  readonly reused: Files;
  readonly tables: Files;
  /** What changed from one edition to the next, this one first. */
  readonly changelog: string;
  /** What is new in it, in words. */
  readonly summary: string;
}

/** An edition as a zip: its folder `data` takes the place of the one beside the page. The same edition gives the same bytes. */
export function writeEdition({ loaded, reused, tables, changelog, summary }: EditionFiles): Uint8Array {
  const files = [
    ...[...loaded].map(([name, text]) => [`data/edition/${name}`, text] as const),
    ...[...tables].map(([name, text]) => [`data/edition/tables/${name}.csv`, text] as const),
    ...[...reused].map(([name, text]) => [`data/${name}`, text] as const),
    ["data/edition/changelog.txt", changelog] as const,
    ["changes.txt", summary] as const,
  ];
  // The date of a file in a zip may not lie before 1980; a fixed one keeps the bytes the same.
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1980, 0, 2) });
}

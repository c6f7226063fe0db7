import { strFromU8, unzipSync } from "fflate";
import { type Tables, tableNames, withTexts } from "../tables.ts";
import { InvalidContribution, readContribution } from "./archive.ts";
import { type Change, changesBetween } from "./change.ts";

/** A file that a reader chose, by its name, or by its path where a folder was chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What somebody else has: a whole edition, or a contribution; as what it changes in the published one. */
export interface OtherEdition {
  readonly kind: "edition" | "contribution";
  /** The version of that edition, or of the one that the contribution was made on. */
  readonly version: string;
  /** The date of that edition; empty for a contribution. */
  readonly date: string;
  readonly changes: readonly Change[];
}

/** Tables of an edition are about a megabyte: more than this are none. In bytes once unpacked. */
const mostBytes = 40_000_000;

/** Tables within an edition, wherever its folder lies. */
const tablePath = /(?:^|\/)(?:edition\/)?tables\/(\w+)\.csv$/;
const tableNamed = (path: string) => tableNames.find((name) => name === tablePath.exec(path)?.[1]);

/** The tables in a zip. Nothing else of it is unpacked. @throws InvalidContribution */
function tablesInZip(bytes: Uint8Array): readonly ChosenFile[] {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!tableNamed(name)) return false;
        size += originalSize;
        if (size > mostBytes) throw new InvalidContribution("too-large", `${name} is larger than any table`, name);
        return true;
      },
    });
    return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
  } catch (error) {
    if (error instanceof InvalidContribution) throw error;
    throw new InvalidContribution("not-zip", `not a zip: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws InvalidContribution */
function editionOf(published: Tables, files: readonly ChosenFile[]): OtherEdition {
  const texts = new Map(
    files.flatMap(({ name, bytes }) => (tableNamed(name) ? [[tableNamed(name) ?? "", strFromU8(bytes)]] : [])),
  );
  if (!texts.has("edition")) throw new InvalidContribution("nothing-known", "neither a contribution nor tables of an edition");
  let tables: Tables;
  try {
    tables = withTexts(published, texts);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new InvalidContribution("row", said, said);
  }
  const [edition] = tables.edition;
  return {
    kind: "edition",
    version: edition?.version ?? "",
    date: edition?.date ?? "",
    changes: changesBetween(published, tables),
  };
}

/**
 * Reads what somebody else has, to be laid beside the published edition: the zip of a contribution, the zip of an edition, or
 * the files of its folder. Nothing of it is believed.
 * @throws InvalidContribution
 */
export function readOtherEdition(published: Tables, files: readonly ChosenFile[]): OtherEdition {
  const [first, ...others] = files;
  if (!first || others.length > 0 || tableNamed(first.name)) return editionOf(published, files);
  const tables = tablesInZip(first.bytes);
  // A contribution has no table that says which edition it is: it changes rows of another.
  if (tables.some(({ name }) => tableNamed(name) === "edition")) return editionOf(published, tables);
  const { edition, changes } = readContribution(first.bytes);
  return { kind: "contribution", version: edition, date: "", changes };
}

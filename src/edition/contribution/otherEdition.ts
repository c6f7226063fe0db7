import { strFromU8 } from "fflate";
import { MisshapenTable, type Tables, tableNames, withTexts } from "../tables.ts";
import { readContribution } from "./archive.ts";
import { type Change, changesBetween } from "./change.ts";
import { InvalidContribution } from "./invalidContribution.ts";
import { textsInZip } from "./textsInZip.ts";

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

/** An edition has about a hundred files, and tables of about a megabyte: more than this is none. In bytes once unpacked. */
const [mostBytes, mostFiles] = [40_000_000, 1000] as const;

/** Tables within an edition, wherever its folder lies. */
const tablePath = /(?:^|\/)(?:edition\/)?tables\/(\w+)\.csv$/;
const tableNamed = (path: string) => tableNames.find((name) => name === tablePath.exec(path)?.[1]);

/** @throws InvalidContribution */
function editionOf(published: Tables, files: Iterable<readonly [name: string, text: string]>): OtherEdition {
  const texts = new Map([...files].flatMap(([name, text]) => [tableNamed(name) ?? []].flat().map((table) => [table, text])));
  if (!texts.has("edition")) throw new InvalidContribution("nothing-known", "neither a contribution nor tables of an edition");
  let tables: Tables;
  try {
    tables = withTexts(published, texts);
  } catch (error) {
    if (error instanceof MisshapenTable) throw new InvalidContribution("row", error.message, error.place);
    throw error;
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
  if (!first || others.length > 0 || tableNamed(first.name))
    return editionOf(
      published,
      files.map(({ name, bytes }) => [name, strFromU8(bytes)]),
    );
  const texts = textsInZip(first.bytes, { isWanted: (name) => tableNamed(name) !== undefined, mostBytes, mostFiles });
  // A contribution has no table that says which edition it is: it changes rows of another.
  if ([...texts.keys()].some((name) => tableNamed(name) === "edition")) return editionOf(published, texts);
  const { edition, changes } = readContribution(first.bytes);
  return { kind: "contribution", version: edition, date: "", changes };
}

import { groups } from "d3-array";
import { type Change, type ChangeKind, kindOfChange } from "./change.ts";

const heading = "## Next edition";

const told: Readonly<Record<ChangeKind, string>> = { added: "added", changed: "changed", removed: "taken away" };

/** "3 rows of statements.csv added (S600, S601, S602)", a line for each table and kind of change. */
function linesOf(made: readonly Change[]): readonly string[] {
  return groups(made, ({ table }) => table, kindOfChange).flatMap(([table, kinds]) =>
    kinds.map(
      ([kind, changes]) =>
        `- ${changes.length} ${changes.length === 1 ? "row" : "rows"} of ${table}.csv ${told[kind]}: ${changes.map(({ key }) => `\`${key}\``).join(", ")}`,
    ),
  );
}

/** The changelog of the data with what was merged under the edition that is not out yet, for a person to put in words. */
export function noteInChangelog(text: string, made: readonly Change[]): string {
  const lines = linesOf(made).join("\n");
  const known = text.search(new RegExp(`^${heading} *$`, "m"));
  if (known !== -1) {
    const noted = text.slice(known + heading.length).trimStart();
    const isList = noted === "" || noted.startsWith("- ");
    return `${text.slice(0, known)}${heading}\n\n${lines}\n${isList ? "" : "\n"}${noted}`;
  }
  const first = text.indexOf("\n## ");
  const at = first === -1 ? text.length : first + 1;
  return `${text.slice(0, at)}${heading}\n\n${lines}\n\n${text.slice(at)}`;
}

/**
 * The changelog of an edition that comes out: what was noted for it, and these changes, under its name.
 * @param name as a reader reads it: "2026.12.1, 1 December 2026"
 */
export function releaseInChangelog(text: string, made: readonly Change[], name: string): string {
  return noteInChangelog(text, made).replace(new RegExp(`^${heading} *$`, "m"), `## ${name}`);
}

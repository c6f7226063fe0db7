import type { Change } from "../contribution/change.ts";
import type { Cells } from "../contribution/keys.ts";
import { splitList, type Tables } from "../tables.ts";
import type { Correction } from "./correction.ts";
import { newSourceRow } from "./newSource.ts";

/** What a correction tells beside what is right: when it is so, who says so, and how sure that is. */
const circumstances = ["date", "source", "confidence"] as const;
export type Circumstance = (typeof circumstances)[number];

/** The id that the document has, or gets where it is new; none where it is that of the row. */
const documentId = (tables: Tables, source: Correction["source"]): string | undefined =>
  source === "same" ? undefined : "id" in source ? source.id : newSourceRow(tables, source)["id"];

/** What of that none of the rows holds that come of a correction: where rows go without its text, words must say it. */
export function circumstancesOutside(
  tables: Tables,
  { subject, date, source, confidence }: Correction,
  changes: readonly Change[],
): readonly Circumstance[] {
  // The row of a document that is cited tells of the document alone.
  const told = changes.filter(({ table }) => table !== "sources" || subject.kind === "source");
  const rows = told.flatMap(({ after }): readonly Cells[] => (after ? [after] : []));
  const id = documentId(tables, source);
  const isHeld: Readonly<Record<Circumstance, boolean>> = {
    date: date === "" || rows.some((row) => row["date"] === date),
    source:
      id === undefined || rows.some((row) => row["source_id"] === id || splitList(row["other_source_ids"] ?? "").includes(id)),
    confidence: rows.some((row) => row["confidence"] === confidence),
  };
  return circumstances.filter((one) => !isHeld[one]);
}

import type { Atlas } from "../../domain/model.ts";
import type { ReviewItem } from "../../domain/review.ts";
import { shores } from "../../domain/shores.ts";
import type { Snapshot } from "../../domain/snapshot.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import type { Words } from "../../i18n/words.tsx";
import { cellText, noteColumns, partyColumns, statusColumns } from "../shared/exportColumns.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

/** The review as a table: one row a partnership, its reasons in codes and in words. */
export function reviewAsCsv(words: Words, atlas: Atlas, snapshot: Snapshot, items: readonly ReviewItem[]): string {
  const columns = [...shores.flatMap(partyColumns), ...statusColumns, ...noteColumns];
  return spreadsheetCsv(
    ["id", ...columns.map(({ name }) => name), "last_confirmed", "need", "reason_codes", "reasons"],
    items.map(({ entry, reasons, need }) => [
      entry.partnership.id,
      ...columns.map(({ value }) => cellText(value(entry, words, atlas, snapshot))),
      entry.standing.confirmed ?? "",
      String(need),
      reasons.map(({ kind }) => kind).join("|"),
      reasons.map((reason) => reasonText(words, reason, snapshot.today)).join("|"),
    ]),
  );
}

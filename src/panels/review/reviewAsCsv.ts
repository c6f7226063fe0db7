import type { Atlas, Day } from "../../domain/model.ts";
import type { ReviewItem } from "../../domain/review.ts";
import { shores } from "../../domain/shores.ts";
import { statusText } from "../../i18n/describe.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import type { Words } from "../../i18n/words.tsx";
import { cellText, partyColumns } from "../shared/exportColumns.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

/** The review as a table: one row a partnership, its reasons in codes and in words. */
export function reviewAsCsv(words: Words, atlas: Atlas, items: readonly ReviewItem[], today: Day): string {
  const parties = shores.flatMap(partyColumns);
  const state = ["status", "status_label", "status_text", "vitality", "last_confirmed", "need", "reason_codes", "reasons"];
  return spreadsheetCsv(
    ["id", ...parties.map(({ name }) => name), ...state],
    items.map(({ entry, reasons, need }) => [
      entry.partnership.id,
      ...parties.map(({ value }) => cellText(value(entry, words, atlas))),
      entry.standing.status,
      words.say(`status.${entry.standing.status}`),
      statusText(words, entry),
      entry.vitality,
      entry.standing.confirmed ?? "",
      String(need),
      reasons.map(({ kind }) => kind).join("|"),
      reasons.map((reason) => reasonText(words, reason, today)).join("|"),
    ]),
  );
}

import { type Change, placeOf } from "./change.ts";

/** What was remarked on rows, in the words of whoever changed them, by row (`placeOf`): no cell holds it. */
export type Remarks = Readonly<Record<string, readonly string[]>>;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** Remarks on changes, as far as there are any. Nothing of them is believed: what is no text is passed over. */
export function remarksOnChanges(remarks: unknown, changes: readonly Change[]): Remarks {
  if (typeof remarks !== "object" || remarks === null) return {};
  const byRow = new Map<string, unknown>(Object.entries(remarks));
  return Object.fromEntries(
    changes.flatMap((change) => {
      const place = placeOf(change);
      const told = byRow.get(place);
      const texts = Array.isArray(told) ? told.filter(isText) : [];
      return texts.length > 0 ? [[place, texts]] : [];
    }),
  );
}

import { byLanguage, type Multilingual } from "../../domain/languages.ts";

/** Drops empty cells, so that "unknown" is an absent field and never an empty text. */
export function known<Fields extends Record<string, string>>(fields: Fields): Partial<Record<keyof Fields, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")) as Partial<Record<keyof Fields, string>>;
}

/** A text from its columns, one for each language. */
export function multilingual(row: Record<string, string>, prefix: string): Multilingual {
  return byLanguage((language) => row[`${prefix}_${language}`] ?? "");
}

/** Bounds of validity, as far as they are known. */
export const validity = (row: { valid_from: string; valid_to: string }) =>
  known({ validFrom: row.valid_from, validTo: row.valid_to });

/** Who says so, and where. */
export const citation = (row: { source_id: string; locator: string }) => ({
  sourceId: row.source_id,
  ...known({ locator: row.locator }),
});

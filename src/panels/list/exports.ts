import type { Atlas } from "../../domain/model.ts";
import { tiedPairs } from "../../domain/shores.ts";
import type { Entry, Snapshot } from "../../domain/snapshot.ts";
import { partnershipTitle, startYears } from "../../i18n/describe.ts";
import { themeName, type Words } from "../../i18n/words.tsx";
import { cellText, type ExportColumn, noteColumns, partyColumns, statusColumns } from "../shared/exportColumns.ts";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

/** Columns of the table and properties of the lines: words of the interface beside codes, names beside ids. */
const columns: readonly ExportColumn[] = [
  { name: "id", value: ({ partnership }) => partnership.id },
  { name: "title", value: ({ parties }, words, atlas) => partnershipTitle(words, atlas, parties) },
  { name: "kind", value: ({ partnership }) => partnership.kind },
  { name: "kind_label", value: ({ partnership }, words) => words.say(`kind.${partnership.kind}`) },
  ...statusColumns,
  ...partyColumns("fr"),
  ...partyColumns("ma"),
  { name: "themes", value: ({ themes }) => themes },
  { name: "theme_labels", value: ({ themes }, words, atlas) => themes.map((id) => themeName(words, atlas, id)) },
  { name: "start_year", value: ({ partnership }) => startYears(partnership)[0] },
  { name: "last_confirmed", value: ({ standing }) => standing.confirmed },
  { name: "confirmed_band", value: ({ age }) => age },
  { name: "confirmed_label", value: ({ age }, words) => words.say(`age.${age}`) },
  ...noteColumns,
  { name: "statement_count", value: ({ partnership }) => partnership.statements.length },
  { name: "source_ids", value: ({ sourceIds }) => sourceIds },
  { name: "source_titles", value: ({ sourceIds }, _words, atlas) => sourceIds.map((id) => atlas.sources.get(id)?.title ?? id) },
];

/** What the list shows, words beside codes; lists inside a cell are separated by `|`. */
export function listAsCsv(words: Words, atlas: Atlas, snapshot: Snapshot, entries: readonly Entry[]): string {
  return spreadsheetCsv(
    columns.map(({ name }) => name),
    entries.map((entry) => columns.map(({ value }) => cellText(value(entry, words, atlas, snapshot)))),
  );
}

/** What the list shows, as straight lines between territories, with the same columns as properties: RFC 7946, WGS 84. */
export function listAsGeoJson(words: Words, atlas: Atlas, snapshot: Snapshot, entries: readonly Entry[]): string {
  const pointOf = (id: string) => atlas.territories.get(id)?.point;
  const features = entries.map((entry) => ({
    type: "Feature",
    id: entry.partnership.id,
    properties: Object.fromEntries(columns.map(({ name, value }) => [name, value(entry, words, atlas, snapshot) ?? null])),
    geometry: {
      type: "MultiLineString",
      coordinates: tiedPairs(entry.parties).map((pair) => pair.map(pointOf)),
    },
  }));
  return `${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`;
}

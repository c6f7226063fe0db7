import type { Atlas } from "../../domain/model.ts";
import { territoryIdsOn } from "../../domain/shores.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { partnershipTitle, partyNames, startYears } from "../../i18n/describe.ts";
import { themeName, type Words } from "../../i18n/words.tsx";
import { spreadsheetCsv } from "../shared/spreadsheetCsv.ts";

/** What the list shows, words beside codes; lists inside a cell are separated by `|`. */
export function listAsCsv(words: Words, atlas: Atlas, entries: readonly Entry[]): string {
  const header = [
    "id",
    "title",
    "kind",
    "kind_label",
    "status",
    "status_label",
    "status_date",
    "fr_ids",
    "fr_names",
    "ma_ids",
    "ma_names",
    "themes",
    "theme_labels",
    "start_year",
    "last_confirmed",
    "confirmed_band",
    "inherited",
    "statement_count",
    "source_ids",
  ];
  const rows = entries.map((entry) => {
    const { partnership, standing } = entry;
    const years = startYears(partnership);
    return [
      partnership.id,
      partnershipTitle(words, atlas, entry.parties),
      partnership.kind,
      words.say(`kind.${partnership.kind}`),
      standing.status,
      words.say(`status.${standing.status}`),
      standing.deciding.date ?? "",
      territoryIdsOn(entry.parties, "fr").join("|"),
      partyNames(words, atlas, entry.parties, "fr"),
      territoryIdsOn(entry.parties, "ma").join("|"),
      partyNames(words, atlas, entry.parties, "ma"),
      entry.themes.join("|"),
      entry.themes.map((id) => themeName(words, atlas, id)).join("|"),
      years[0] === undefined ? "" : String(years[0]),
      standing.confirmed ?? "",
      entry.age,
      String(entry.isInherited),
      String(partnership.statements.length),
      entry.sourceIds.join("|"),
    ];
  });
  return spreadsheetCsv(header, rows);
}

/** What the list shows, as straight lines between territories: RFC 7946, WGS 84. */
export function listAsGeoJson(words: Words, atlas: Atlas, entries: readonly Entry[]): string {
  const features = entries.map((entry) => ({
    type: "Feature",
    id: entry.partnership.id,
    properties: {
      id: entry.partnership.id,
      title: partnershipTitle(words, atlas, entry.parties),
      kind: entry.partnership.kind,
      status: entry.standing.status,
      last_confirmed: entry.standing.confirmed ?? null,
      themes: entry.themes,
    },
    geometry: {
      type: "MultiLineString",
      coordinates: territoryIdsOn(entry.parties, "fr").flatMap((from) =>
        territoryIdsOn(entry.parties, "ma").map((to) => [atlas.territories.get(from)?.point, atlas.territories.get(to)?.point]),
      ),
    },
  }));
  return `${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`;
}

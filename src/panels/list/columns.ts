import { lastDay } from "../../domain/dates.ts";
import { statuses, type Atlas } from "../../domain/model.ts";
import type { Search } from "../../domain/search/engine.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { partyNames, startYears } from "../../i18n/describe.ts";
import type { Words } from "../../i18n/words.tsx";
import type { ColumnId, Sorting } from "../../state/view.ts";

/** What a column sorts by: text in the order of the language, or numbers. Unknown comes last either way. */
function sortKey(words: Words, atlas: Atlas, column: ColumnId, entry: Entry): string | number | undefined {
  const { partnership, standing } = entry;
  switch (column) {
    case "fr":
    case "ma":
      return partyNames(words, atlas, entry.parties, column);
    case "status":
      return statuses.indexOf(standing.status);
    case "kind":
      return words.say(`kind.${partnership.kind}`);
    case "themes":
      return entry.themes.length;
    case "since":
      return startYears(partnership)[0];
    case "confirmed":
      return standing.confirmed ? Number(lastDay(standing.confirmed).replaceAll("-", "")) : undefined;
    case "sources":
      return entry.sourceIds.length;
  }
}

/** The latest confirmed first, what has no dated confirmation last. */
function newestFirst(a: Entry, b: Entry): number {
  const [dayA, dayB] = [a, b].map(({ standing: { confirmed } }) => (confirmed === undefined ? "" : lastDay(confirmed)));
  return dayA === dayB ? 0 : (dayA ?? "") < (dayB ?? "") ? 1 : -1;
}

/**
 * Entries in the order asked for; equal ones keep their order, but those of a status stand by their last confirmation, the
 * newest first either way: a status is not told without its age.
 */
export function sortEntries(
  words: Words,
  atlas: Atlas,
  entries: readonly Entry[],
  { column, isDescending }: Sorting,
): readonly Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: sortKey(words, atlas, column, entry) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
    const order =
      typeof a.key === "string" && typeof b.key === "string" ? words.compare(a.key, b.key) : Number(a.key) - Number(b.key);
    if (order === 0 && column === "status") return newestFirst(a.entry, b.entry);
    return isDescending ? -order : order;
  });
  return keyed.map(({ entry }) => entry);
}

/** Entries in the order of their nearness to what is looked for; equal ones keep their order. */
export function nearestFirst(entries: readonly Entry[], { gradeOf }: Search): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, grade: gradeOf(entry) ?? Infinity }))
    .sort((a, b) => a.grade - b.grade)
    .map(({ entry }) => entry);
}

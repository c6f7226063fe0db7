import type { Atlas } from "../domain/model.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { headlineText } from "../i18n/headline.ts";
import type { Words } from "../i18n/words.tsx";
import { noFilters } from "../state/view.ts";

/** The sentence that the atlas opens with. */
export function openingSentence(words: Words, atlas: Atlas, snapshot: Snapshot): string {
  const { entries, requests } = snapshot;
  return headlineText(words, { atlas, snapshot, entries, requests, filters: noFilters, isFiltered: false });
}

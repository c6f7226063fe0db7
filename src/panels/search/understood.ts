import type { Territory } from "../../domain/model.ts";
import type { Search } from "../../domain/search/engine.ts";
import type { Atlas } from "../../domain/model.ts";
import { territoryTitle, themeName, type Words } from "../../i18n/words.tsx";

/** Namesakes under one name, each distinct one once. */
const placeName = (words: Words, place: readonly Territory[]) =>
  words.list([...new Set(place.map((territory) => territoryTitle(words, territory)))]);

/** How a query was understood: "thème : Eau · lieu : Agadir"; absent where its words were taken as they are. */
export function understoodText(words: Words, atlas: Atlas, { understanding, corrections }: Search): string | undefined {
  const parts = [
    ...(understanding?.themes ?? []).map((id) => words.say("search.theme", { theme: themeName(words, atlas, id) })),
    ...(understanding?.places ?? []).map((place) => words.say("search.place", { place: placeName(words, place) })),
    ...(understanding?.words ?? []).map((word) => words.say("search.word", { word })),
    ...corrections.map(({ typed, read }) => words.say("search.corrected", { typed, read: words.list(read.slice(0, 3)) })),
  ];
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

import type { Atlas, Territory } from "../../domain/model.ts";
import type { Search } from "../../domain/search/engine.ts";
import { type Nearness, within } from "../../domain/search/nearness.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { territoryTitle, themeName, type Words } from "../../i18n/words.tsx";

/** Namesakes under one name, each distinct one once. */
const placeName = (words: Words, place: readonly Territory[]) =>
  words.list([...new Set(place.map((territory) => territoryTitle(words, territory)))]);

/** A place as far as it is looked for: with its regions where what lies around it comes after. */
function placeText(words: Words, atlas: Atlas, place: readonly Territory[], farthest: Nearness): string {
  const name = placeName(words, place);
  const around = place.filter(({ level }) => level !== "region" && farthest > within);
  const regionIds = new Set(around.flatMap((territory) => regionIdsOn(atlas, territory, atlas.edition.date)));
  const regions = [...regionIds].flatMap((id) => atlas.territories.get(id) ?? []).map(({ names }) => words.of(names));
  return regions.length === 0
    ? words.say("search.place", { place: name })
    : words.say("search.placeThenRegion", { place: name, regions: words.list(regions), count: regions.length });
}

/** How a query was understood: "thème : Eau · lieu : Agadir"; absent where its words were taken as they are. */
export function understoodText(words: Words, atlas: Atlas, { understanding, corrections }: Search): string | undefined {
  const parts = [
    ...(understanding?.themes ?? []).map((id) => words.say("search.theme", { theme: themeName(words, atlas, id) })),
    ...(understanding?.places ?? []).map((place) => placeText(words, atlas, place, understanding?.farthest ?? within)),
    ...(understanding?.words ?? []).map((word) => words.say("search.word", { word })),
    ...corrections.map(({ typed, read }) => words.say("search.corrected", { typed, read: words.list(read.slice(0, 3)) })),
  ];
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

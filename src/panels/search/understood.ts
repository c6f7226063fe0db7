import { rollup } from "d3-array";
import { wordsOf } from "../../domain/fold.ts";
import { languages } from "../../domain/languages.ts";
import type { Atlas, Territory } from "../../domain/model.ts";
import type { Search } from "../../domain/search/engine.ts";
import { type Nearness, within } from "../../domain/search/nearness.ts";
import type { Entry } from "../../domain/snapshot.ts";
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

/** The word of a text that is looked for as another, which has neither accents, capitals nor an Arabic article. */
const writtenIn = (text: string, word: string): string | undefined =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).find((part) => wordsOf(part).includes(word));

const asTyped = (query: string, word: string): string => writtenIn(query, word) ?? word;

/** A word that was read for another, as names write it: in the language of the page first. */
function asNamed(words: Words, atlas: Atlas, word: string): string {
  const named = [atlas.territories, atlas.actors, atlas.themes, atlas.tools, atlas.keywords].flatMap((all) => [...all.values()]);
  const inOrder = [words.language, ...languages.filter((one) => one !== words.language)];
  for (const language of inOrder)
    for (const { names } of named) {
      const written = writtenIn(names[language], word);
      if (written !== undefined) return written;
    }
  return word;
}

/** How a query was understood: "thème : Eau · lieu : Agadir"; absent where its words were taken as they are. */
export function understoodText(words: Words, atlas: Atlas, search: Search): string | undefined {
  const { query, understanding, corrections } = search;
  const {
    themes = [],
    kinds = [],
    places = [],
    words: others = [],
    isOfAnyKind = false,
    isSought = false,
    farthest = within,
  } = understanding ?? {};
  const parts = [
    ...kinds.map((kind) => words.say("search.tie", { kind: words.say(`kind.${kind}`) })),
    ...(isSought ? [words.say("search.sought")] : []),
    ...(isOfAnyKind && kinds.length === 0 && !isSought ? [words.say("search.anyTie")] : []),
    ...themes.map((id) => words.say("search.theme", { theme: themeName(words, atlas, id) })),
    ...places.map((place) => placeText(words, atlas, place, farthest)),
    ...others.map((word) => words.say("search.word", { word: asTyped(query, word) })),
    ...corrections.map(({ typed, read }) =>
      words.say("search.corrected", {
        typed: asTyped(query, typed),
        read: words.list([...new Set(read.slice(0, 3).map((word) => asNamed(words, atlas, word)))]),
      }),
    ),
  ];
  return parts.length > 0 ? parts.join(" · ") : undefined;
}

/** How near something comes to the place that is asked for, as it is counted: of itself first. */
const near = ["own", "inside", "department", "region", "elsewhere"] as const;

/**
 * How many of what is found are of the place itself that a query names, and how many of what is around it: "aucun n’engage
 * Ouarzazate même ; 2 touchent le reste de sa région". Absent where no one place is named, or where all are of it.
 */
export function nearText(words: Words, { place, nearnessOf }: Search, entries: readonly Entry[]): string | undefined {
  if (!place || entries.length === 0) return undefined;
  const counts = rollup(
    entries,
    (all) => all.length,
    (entry) => nearnessOf(entry) ?? near.length - 1,
  );
  if (counts.get(0) === entries.length) return undefined;
  const name = words.list([...new Set(place.map(({ names }) => words.of(names)))]);
  return near
    .flatMap((how, distance) => {
      const count = counts.get(distance) ?? 0;
      return count > 0 || how === "own" ? words.say(`search.near.${how}`, { count, place: name }) : [];
    })
    .join(words.say("headline.separator"));
}

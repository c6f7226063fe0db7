import type { Filters } from "../domain/filter.ts";
import type { Atlas, Request } from "../domain/model.ts";
import { ofFormerRegions } from "../domain/regionTies.ts";
import { requestAge } from "../domain/requests.ts";
import { type Entry, isLongAgo, type Snapshot } from "../domain/snapshot.ts";
import { countVitalities, vitalities, type Vitality } from "../domain/vitality.ts";
import type { Words } from "./words.tsx";

/** Vitalities that have a number of their own in the sentence; the others share the last one. */
const own = ["alive", "to-confirm", "silent", "intention"] as const satisfies readonly Vitality[];
const parts: readonly { readonly name: (typeof own)[number] | "other"; readonly of: readonly Vitality[] }[] = [
  ...own.map((name) => ({ name, of: [name] })),
  { name: "other", of: vitalities.filter((one) => !own.some((named) => named === one)) },
];

/** Vitalities of what is said active: that another partnership carries one of them on is told beside their number. */
const saidActive: ReadonlySet<Vitality> = new Set(["alive", "to-confirm", "silent"]);

/**
 * What the first sentence tells of some partnerships, beside how many they are: its numbers add up, and none is 0. Those
 * that are said active count as such even when another one carries them on; how many these are is told with them.
 */
export function headlineParts(entries: readonly Entry[], { byId }: Pick<Snapshot, "byId">) {
  const counts = countVitalities(entries);
  const isCarriedOn = ({ partnership, vitality }: Entry) => saidActive.has(vitality) && byId.has(partnership.successorId ?? "");
  return parts
    .map((part) => ({
      ...part,
      count: part.of.reduce((sum, vitality) => sum + counts[vitality], 0),
      carriedOn: entries.filter((entry) => part.of.includes(entry.vitality) && isCarriedOn(entry)).length,
    }))
    .filter(({ count }) => count > 0);
}

/** How many of some another partnership carries on; nothing of none. */
export const carriedOnText = (words: Words, count: number): string =>
  count > 0 ? ` ${words.say("headline.carriedOn", { count })}` : "";

/** How many pass a filter by region as what was a former region's; nothing of none. */
export function ofFormerText(words: Words, atlas: Atlas, entries: readonly Entry[], filters: Filters, { today }: Snapshot) {
  const { length } = ofFormerRegions(atlas, entries, filters, today);
  return length > 0 ? ` ${words.say("headline.ofFormer", { count: length })}` : "";
}

/** How many seek a partner, and how many of these requests need to be checked. */
function soughtText(words: Words, requests: readonly Request[], snapshot: Snapshot): string {
  const old = requests.filter((request) => isLongAgo(requestAge(request, snapshot))).length;
  return words.say("headline.requests", { count: requests.length, old });
}

/** What the first sentence is about. */
interface Headline {
  readonly atlas: Atlas;
  readonly snapshot: Snapshot;
  /** What passes the filters. */
  readonly entries: readonly Entry[];
  readonly requests: readonly Request[];
  readonly filters: Filters;
  readonly isFiltered: boolean;
}

/** Where a number of the sentence leads: the list of what passes, all partnerships, requests, or the vitalities that it counts. */
export type HeadlineTarget = "list" | "all" | "requests" | readonly Vitality[];

interface HeadlinePiece {
  readonly text: string;
  /** Absent for what only joins. */
  readonly target?: HeadlineTarget;
  /** Whether it is told beside the rest. */
  readonly isAside?: boolean;
}

/** The first sentence in the pieces that it is read in: numbers that lead somewhere, and what joins them. */
export function headlinePieces(
  words: Words,
  { atlas, snapshot, entries, requests, filters, isFiltered }: Headline,
): readonly HeadlinePiece[] {
  const end = { text: words.say("headline.end.separator") };
  const ofAll = { text: words.say("headline.ofAll", { count: snapshot.entries.length }), target: "all" } as const;
  const isUndatedTold = snapshot.at !== undefined && snapshot.undatedCount > 0;
  const pieces: readonly HeadlinePiece[] = [
    { text: words.say(isFiltered ? "headline.known" : "headline.all", { count: entries.length }), target: "list" },
    ...(isFiltered ? [{ text: " " }, ofAll] : []),
    { text: ofFormerText(words, atlas, entries, filters, snapshot) },
    ...headlineParts(entries, snapshot).flatMap(({ name, of, count, carriedOn }, index) => [
      { text: words.say(index === 0 ? "headline.opening.separator" : "headline.separator") },
      { text: words.say(`headline.${name}`, { count }), target: of },
      { text: carriedOnText(words, carriedOn) },
    ]),
    end,
    { text: soughtText(words, requests, snapshot), target: "requests" },
    end,
    ...(isUndatedTold ? [{ text: words.say("headline.undated", { count: snapshot.undatedCount }), isAside: true }, end] : []),
  ];
  return pieces.filter(({ text }) => text !== "");
}

/** The first sentence as a text, for pictures that leave the page. */
export const headlineText = (words: Words, headline: Headline): string =>
  headlinePieces(words, headline)
    .map(({ text }) => text)
    .join("")
    .trim();

import type { Request } from "../domain/model.ts";
import { requestAge } from "../domain/requests.ts";
import type { Entry, Snapshot } from "../domain/snapshot.ts";
import { countVitalities, vitalities, type Vitality } from "../domain/vitality.ts";
import type { Words } from "./words.tsx";

/** Vitalities that have a number of their own in the sentence; the others share the last one. */
const own = ["alive", "to-confirm", "silent", "intention"] as const satisfies readonly Vitality[];
const parts: readonly { readonly name: (typeof own)[number] | "other"; readonly of: readonly Vitality[] }[] = [
  ...own.map((name) => ({ name, of: [name] })),
  { name: "other", of: vitalities.filter((one) => !own.some((named) => named === one)) },
];

/** What the first sentence tells of some partnerships, beside how many they are: its numbers add up, and none is 0. */
export function headlineParts(entries: readonly Entry[]) {
  const counts = countVitalities(entries);
  return parts
    .map((part) => ({ ...part, count: part.of.reduce((sum, vitality) => sum + counts[vitality], 0) }))
    .filter(({ count }) => count > 0);
}

/** How many seek a partner, and how many of these requests need to be checked. */
export function soughtText(words: Words, requests: readonly Request[], snapshot: Snapshot): string {
  const old = requests.filter((request) => ["old", "undated"].includes(requestAge(request, snapshot))).length;
  return words.say("headline.requests", { count: requests.length, old });
}

/** The first sentence as a text, for pictures that leave the page. @param entries what passes the filters */
export function headlineText(
  words: Words,
  snapshot: Snapshot,
  entries: readonly Entry[],
  requests: readonly Request[],
  isFiltered: boolean,
): string {
  const end = words.say("headline.end.separator");
  const known = words.say(isFiltered ? "headline.known" : "headline.all", { count: entries.length });
  const ofAll = isFiltered ? ` ${words.say("headline.ofAll", { count: snapshot.entries.length })}` : "";
  const told = headlineParts(entries).map(({ name, count }, index) =>
    [words.say(index === 0 ? "headline.opening.separator" : "headline.separator"), words.say(`headline.${name}`, { count })].join(
      "",
    ),
  );
  const isUndatedTold = snapshot.at !== undefined && snapshot.undatedCount > 0;
  const undated = isUndatedTold ? `${words.say("headline.undated", { count: snapshot.undatedCount })}${end}` : "";
  return `${known}${ofAll}${told.join("")}${end}${soughtText(words, requests, snapshot)}${end}${undated}`.trim();
}

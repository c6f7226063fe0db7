import { firstBeginnings } from "../domain/beginnings.ts";
import { wholeYearsBetween, lastDay, yearOf } from "../domain/dates.ts";
import type { Atlas, Day, Partnership, Party } from "../domain/model.ts";
import type { Shore } from "../domain/shores.ts";
import type { Entry } from "../domain/snapshot.ts";
import { actorName, territoryTitle, type Words } from "./words.tsx";

/** Name of who signs or seeks: an actor speaks for itself, not for the authority on whose territory it stands. */
export function partyName(
  words: Words,
  atlas: Atlas,
  { territoryId = "", actorId }: { readonly territoryId?: string; readonly actorId?: string },
): string {
  if (actorId !== undefined) return actorName(words, atlas, actorId);
  const territory = atlas.territories.get(territoryId);
  return territory ? territoryTitle(words, territory) : territoryId;
}

/** Names of the parties that stand on a shore, joined as in a sentence. */
export function partyNames(words: Words, atlas: Atlas, parties: readonly Party[], shore: Shore): string {
  return words.list([
    ...new Set(parties.filter((party) => party.shore === shore).map((party) => partyName(words, atlas, party))),
  ]);
}

/**
 * "Marseille – Rabat": French parties first, in every language. An agreement told of several bodies bears the names of
 * the whole; while nothing is heard of that, those of its parts.
 */
export function partnershipTitle(words: Words, atlas: Atlas, parties: readonly Party[]): string {
  const own = parties.filter(({ partId }) => partId === undefined);
  const named = own.length > 0 ? own : parties;
  return words.say("partnership.title", {
    fr: partyNames(words, atlas, named, "fr"),
    ma: partyNames(words, atlas, named, "ma"),
  });
}

/** Ages as the wording of "active" knows them: news of less than five years, of less than ten, older. */
const agesOfActive = { alive: "recent", "to-confirm": "ageing" } as const;

/**
 * The status with its age: "Dit actif en 2009, sans nouvelle depuis". The only way to tell the status of a partnership:
 * one that was said long ago is never told as one of today.
 */
export function statusText(words: Words, { standing, age, vitality }: Entry): string {
  const { status, deciding } = standing;
  const isOfActive = vitality === "alive" || vitality === "to-confirm";
  return words.say(`told.${status}`, {
    age: deciding.date === undefined ? "undated" : isOfActive ? agesOfActive[vitality] : age === "undated" ? "old" : age,
    nature: deciding.date === undefined ? "undated" : deciding.nature,
    year: deciding.date === undefined ? "" : String(yearOf(deciding.date)),
  });
}

/** When the last confirmation was, and how long ago: "2009 (il y a 17 ans)"; undefined when there is none. */
export function confirmationDate(words: Words, { standing }: Entry, today: Day): string | undefined {
  if (!standing.confirmed) return undefined;
  const years = wholeYearsBetween(lastDay(standing.confirmed), today);
  return words.say("confirmed.date", { date: words.date(standing.confirmed), years });
}

/** Why there is no date of a last confirmation: a bare mention says nothing of a state, though it may have a date. */
const withoutConfirmation = (words: Words, { standing }: Entry, otherwise: "confirmed.never" | "confirmed.noDate") =>
  words.say(standing.status === "unconfirmed" ? "confirmed.mention" : otherwise);

/** When the last confirmation was, or that there is none, alone in its place: "2009 (il y a 17 ans)", "aucune date connue". */
export const confirmationCell = (words: Words, entry: Entry, today: Day): string =>
  confirmationDate(words, entry, today) ?? withoutConfirmation(words, entry, "confirmed.noDate");

/** The same within a sentence: "dernière nouvelle : 2009 (il y a 17 ans)". */
export function confirmationText(words: Words, entry: Entry, today: Day): string {
  const when = confirmationDate(words, entry, today);
  return when === undefined ? withoutConfirmation(words, entry, "confirmed.never") : words.say("confirmed.when", { when });
}

/**
 * Years in which the partnership began, as its sources tell them: several when they disagree. Low confidence only if alone;
 * beginnings of a part only when none of the whole is told.
 */
export function startYears({ statements: story }: Partnership): readonly number[] {
  const own = story.filter(({ partId }) => partId === undefined);
  const statements = firstBeginnings(own).length > 0 ? own : story;
  const reliable = firstBeginnings(statements.filter(({ confidence }) => confidence !== "low"));
  const told = reliable.length > 0 ? reliable : firstBeginnings(statements);
  return [...new Set(told.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
}

/** "depuis 1998 ou 1999", or nothing when no source tells. */
export function sinceText(words: Words, partnership: Partnership): string | undefined {
  const years = startYears(partnership);
  return years.length > 0 ? words.say("partnership.since", { years: years.join(" / ") }) : undefined;
}

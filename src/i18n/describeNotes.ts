import { yearOf } from "../domain/dates.ts";
import type { Atlas } from "../domain/model.ts";
import type { Entry, Snapshot } from "../domain/snapshot.ts";
import { laterMention } from "../domain/standing.ts";
import { isOver, termsOn } from "../domain/terms.ts";
import { partnershipTitle } from "./describe.ts";
import type { Words } from "./words.tsx";

/** The last term that had begun, past or still to come. */
function termText(words: Words, atlas: Atlas, { partnership }: Entry, today: Snapshot["today"]): readonly string[] {
  const last = termsOn(partnership, atlas, today).at(-1);
  if (!last) return [];
  if (isOver(last, today)) return [words.say("note.term", { year: String(yearOf(last.end)) })];
  return [words.say("note.running", { date: words.date(last.end), basis: last.basis })];
}

/** A mention later than the last news, which is none. */
function mentionText(words: Words, { standing, partnership }: Entry, today: Snapshot["today"]): readonly string[] {
  const mentioned = laterMention(standing, partnership.statements, today);
  return mentioned === undefined ? [] : [words.say("note.mentioned", { year: String(yearOf(mentioned)) })];
}

/** Who carries a partnership on, once that is known; absent where nobody does. */
export function successorOf({ partnership }: Entry, { byId }: Pick<Snapshot, "byId">): Entry | undefined {
  return byId.get(partnership.successorId ?? "");
}

/** "poursuivi par Région Grand Est – Région de l’Oriental"; absent where nobody carries it on. */
export function successorText(words: Words, atlas: Atlas, entry: Entry, snapshot: Pick<Snapshot, "byId">): string | undefined {
  const successor = successorOf(entry, snapshot);
  return successor && words.say("note.successor", { title: partnershipTitle(words, atlas, successor.parties) });
}

/**
 * What must be known beside a status: that it was mentioned since without being confirmed, until when its agreement runs or
 * that its term is past, that it is an inheritance, and, once that is known, who carries it on. That a party is no more is
 * said by its name.
 */
export function notesOf(words: Words, atlas: Atlas, entry: Entry, snapshot: Pick<Snapshot, "today" | "byId">): readonly string[] {
  return [
    ...mentionText(words, entry, snapshot.today),
    ...termText(words, atlas, entry, snapshot.today),
    ...(entry.isInherited ? [words.say("partnership.inheritedShort")] : []),
    ...[successorText(words, atlas, entry, snapshot) ?? []].flat(),
  ];
}

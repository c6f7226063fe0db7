import { yearOf } from "../domain/dates.ts";
import type { Atlas } from "../domain/model.ts";
import type { Entry, Snapshot } from "../domain/snapshot.ts";
import { isOver, lastTerm } from "../domain/terms.ts";
import { partnershipTitle } from "./describe.ts";
import type { Words } from "./words.tsx";

/**
 * What must be known beside a status: that its term is past, that it is an inheritance, who carries it on. That a party is
 * no more is said by its name. Who carries it on is told once that is known.
 */
export function notesOf(
  words: Words,
  atlas: Atlas,
  { partnership, isInherited }: Entry,
  { today, byId }: Pick<Snapshot, "today" | "byId">,
): readonly string[] {
  const last = lastTerm(partnership);
  const successor = byId.get(partnership.successorId ?? "");
  return [
    ...(last && isOver(last, today) ? [words.say("note.term", { year: String(yearOf(last.end)) })] : []),
    ...(isInherited ? [words.say("partnership.inheritedShort")] : []),
    ...(successor ? [words.say("note.successor", { title: partnershipTitle(words, atlas, successor.parties) })] : []),
  ];
}

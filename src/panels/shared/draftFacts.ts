import { changesOfDraft, type Draft, lastStep } from "../../edition/draft/draft.ts";
import type { UnreadableDraft } from "../../drafts/record.ts";
import { isolated } from "../../i18n/isolated.ts";
import type { Words } from "../../i18n/words.tsx";

/**
 * What tells a draft from others, of the same name as well: how much it changes, on which edition it was begun, when it was
 * last changed.
 */
export function draftFacts(words: Words, draft: Draft): readonly string[] {
  const last = lastStep(draft);
  // Somebody looks for the hour on their own clock.
  const when = last && new Date(last.at).toLocaleString(words.locale, { dateStyle: "long", timeStyle: "short" });
  return [
    words.say("workbench.changes", { count: changesOfDraft(draft).length }),
    words.say("workbench.begunOn", { version: draft.edition }),
    ...(when === undefined ? [] : [when]),
  ];
}

/** Why a draft that is kept cannot be opened here. */
export const unreadableText = (words: Words, { id, name, reason }: UnreadableDraft): string =>
  words.say(`workbench.unreadable.${reason}`, { name: isolated(name || id) });

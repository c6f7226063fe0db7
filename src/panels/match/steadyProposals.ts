import { useState } from "react";
import type { Territory } from "../../domain/model.ts";

/** What proposals come from so far: nothing, the atlas, all; or the atlas for good, since the gazetteer failed. */
export type Known = "nothing" | "atlas" | "all" | "failed";

interface Shown {
  readonly typed: string;
  readonly found: readonly Territory[];
  readonly known: Known;
  readonly territories: readonly Territory[];
  /** Whether the first place is kept for the best of what the gazetteer brings. */
  readonly isPlaceKept: boolean;
}

/** What is shown of what was found, after what was shown before. */
function next(before: Shown | undefined, typed: string, found: readonly Territory[], known: Known): Shown {
  const kept = before?.typed === typed ? before.territories : [];
  // For new words, or where nothing stands yet, the list is made anew; its first place stays free while more may come.
  if (!before || kept.length === 0)
    return {
      typed,
      found,
      known,
      territories: found,
      isPlaceKept: found.length > 0 && (known === "atlas" || known === "failed"),
    };
  const more = found.filter(({ id }) => kept.every((one) => one.id !== id));
  const [best] = found;
  const isTaken = before.isPlaceKept && best !== undefined && more.includes(best);
  return {
    typed,
    found,
    known,
    territories: isTaken ? [best, ...kept, ...more.slice(1)] : [...kept, ...more],
    isPlaceKept: before.isPlaceKept && !isTaken,
  };
}

/**
 * Proposals of which those that stand already stay where they are while more come: nothing moves from under a finger. The
 * first place is kept, and says so, until the gazetteer is there: what it brings first takes it.
 */
export function useSteady(typed: string, found: readonly Territory[], known: Known): Shown {
  const [shown, setShown] = useState(() => next(undefined, typed, found, known));
  if (shown.typed === typed && shown.found === found && shown.known === known) return shown;
  const following = next(shown, typed, found, known);
  setShown(following);
  return following;
}

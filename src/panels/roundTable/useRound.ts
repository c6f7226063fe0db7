import { createContext, useContext, useState } from "react";
import type { Change } from "../../edition/contribution/change.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Captured } from "../../edition/roundTable/capture.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import type { Tables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";

/** A tour de table that is being held. */
export interface Round {
  readonly draft: Draft;
  /** The row of the meeting, which is the source of all that is said. */
  readonly meeting: Cells;
  readonly captured: Captured;
  /** The tables with the draft laid over them. */
  readonly tables: Tables;
  /**
   * Writes rows down as one step, which can be undone. Resolves to whether it did: not where one of them says otherwise by now,
   * in another tab or in the edition, unless it is to be replaced, and not where the draft is gone.
   */
  readonly write: (changes: readonly Change[], title: string, doesReplace: boolean) => Promise<boolean>;
}

export const RoundContext = createContext<Round | undefined>(undefined);

/** The tour de table that is being held. */
export function useRound(): Round {
  const round = useContext(RoundContext);
  if (!round) throw new Error("outside of RoundTablePanel");
  return round;
}

/**
 * Notes rows down and says so, or that they are said otherwise by now: then what is typed stays, and noting it once more
 * replaces what is there.
 * @returns what does so, and resolves to whether they are kept
 */
export function useNoting(onTold: (told: string) => void): (changes: readonly Change[], title: string) => Promise<boolean> {
  const words = useWords();
  const { write } = useRound();
  const [wasRefused, setRefused] = useState(false);
  return async (changes, title) => {
    const isKept = await write(changes, title, wasRefused);
    setRefused(!isKept);
    onTold(words.say(isKept ? "round.saved" : "round.refused", { title }));
    return isKept;
  };
}

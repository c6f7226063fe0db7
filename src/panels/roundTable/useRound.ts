import { createContext, useContext } from "react";
import type { Change } from "../../edition/contribution/change.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Captured } from "../../edition/roundTable/capture.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import type { Tables } from "../../edition/tables.ts";

/** A tour de table that is being held. */
export interface Round {
  readonly draft: Draft;
  /** The row of the meeting, which is the source of all that is said. */
  readonly meeting: Cells;
  readonly captured: Captured;
  /** The tables with the draft laid over them. */
  readonly tables: Tables;
  /** Writes rows down as one step, which can be undone. */
  readonly write: (changes: readonly Change[], title: string) => Promise<void>;
}

export const RoundContext = createContext<Round | undefined>(undefined);

/** The tour de table that is being held. */
export function useRound(): Round {
  const round = useContext(RoundContext);
  if (!round) throw new Error("outside of RoundTablePanel");
  return round;
}

import { createContext, useContext } from "react";
import type { Change } from "../../edition/contribution/change.ts";
import type { Remarks } from "../../edition/contribution/remarks.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import type { Proposed } from "../../edition/draft/propose.ts";
import type { StandingDraft } from "../../edition/draft/standing.ts";
import type { Tables } from "../../edition/tables.ts";

/** A draft that is open, and what can be done with it. */
export interface DraftEditing {
  readonly draft: Draft;
  /** Tables of the published edition, as they were typed. */
  readonly published: Tables;
  readonly standing: StandingDraft;
  /** Changes the draft; what is told is said to the reader. */
  readonly change: (change: (draft: Draft) => Draft, told?: string) => Promise<void>;
  /**
   * Lays rows into the draft as one step, and gives what came of it.
   * @param taken where they are somebody else's: what they remarked
   */
  readonly propose: (changes: readonly Change[], title: string, taken?: Remarks) => Promise<Proposed | undefined>;
}

export const DraftEditingContext = createContext<DraftEditing | undefined>(undefined);

/** The draft that is open. */
export function useDraftEditing(): DraftEditing {
  const editing = useContext(DraftEditingContext);
  if (!editing) throw new Error("outside of DraftPage");
  return editing;
}

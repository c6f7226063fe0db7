import { useEffect, useState } from "react";
import type { Atlas } from "../domain/model.ts";
import { type Screen, staysPublished } from "../state/screens.ts";
import { loadOnce, onTryAgain } from "../ui/loadOnce.ts";
import type { DraftEdition, DraftState } from "./draftEdition.ts";

const loadCode = loadOnce(() => import("./draftEdition.ts"));

/** How the draft stands that an address asks for; it comes before the page, which reads its address by what the draft knows. */
export async function openAskedDraft(published: Atlas, id: string): Promise<DraftState> {
  return (await loadCode()).openDraft(published, id);
}

/** How the draft stands that the page shows, and whether it could not be opened. */
export interface FollowedDraft {
  readonly state?: DraftState | undefined;
  readonly failed?: { readonly error: unknown };
}

/**
 * The edition that a screen shows in place of the published one, if it does. The workbench and the tour de table compare with
 * what is published, and what is typed there is not disturbed each time that an edition is made.
 */
export function editionOn(screen: Screen, { state }: FollowedDraft): DraftEdition | undefined {
  return state?.kind === "shown" && !staysPublished(screen) ? state.edition : undefined;
}

/** Whether a draft is being prepared, and it is not known yet how it stands. */
export const isAwaited = ({ state, failed }: FollowedDraft): boolean => !state && !failed;

/**
 * Follows a draft: made anew each time that it changes, here or in another tab.
 * @param first how it stood when the page opened
 */
export function useDraftEdition(published: Atlas, id: string | undefined, first: DraftState | undefined): FollowedDraft {
  const [followed, setFollowed] = useState<FollowedDraft & { readonly id?: string }>({ state: first, ...(id && { id }) });
  useEffect(() => {
    if (id === undefined) return undefined;
    let isGone = false;
    let count = 0;
    let stop: (() => void) | undefined;
    const open = async () => {
      const mine = (count += 1);
      const isLast = () => !isGone && mine === count;
      try {
        const state = await openAskedDraft(published, id);
        if (isLast()) setFollowed({ id, state });
      } catch (error) {
        if (isLast()) setFollowed({ id, failed: { error } });
      }
    };
    const follow = async () => {
      const { onDraftChange } = await loadCode();
      if (!isGone) stop = onDraftChange(id, () => void open());
    };
    const start = () => {
      void open();
      follow().catch(() => undefined);
    };
    start();
    const stopTrying = onTryAgain(start);
    return () => {
      isGone = true;
      stop?.();
      stopTrying();
    };
  }, [published, id]);
  return followed.id === id && id !== undefined ? followed : {};
}

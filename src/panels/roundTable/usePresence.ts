import { useEffect, useEffectEvent, useRef } from "react";
import { drafts } from "../../drafts/drafts.ts";
import type { Draft, Presence } from "../../edition/draft/draft.ts";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { withPresence } from "../../state/roundTable.ts";

const isWithin = (ids: readonly string[], others: readonly string[]) => ids.every((id) => others.includes(id));
const isSame = (a: Presence | undefined, b: Presence) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps who sits at a tour de table, and who was heard, with its draft: the address tells it too, but a tab may be closed, and
 * an address has an end. What the draft knows comes back where the address tells less.
 */
export function usePresence(draft: Draft | undefined): void {
  const { participantIds: seatIds = [], heardIds = [] } = useView();
  const changeView = useChangeView();
  const settledId = useRef<string>(undefined);
  const settle = useEffectEvent(() => {
    if (!draft) return;
    const { id, presence } = draft;
    const isFirst = settledId.current !== id;
    settledId.current = id;
    const seen: Presence = { seatIds, heardIds };
    if (isSame(presence, seen)) return;
    const isLess = presence && isWithin(seatIds, presence.seatIds) && isWithin(heardIds, presence.heardIds);
    if (isFirst && isLess) changeView((view) => withPresence(view, presence), "replace");
    else if (seatIds.length > 0) void drafts.change(id, (latest) => ({ ...latest, presence: seen }));
  });
  const draftId = draft?.id;
  const seen = `${seatIds.join()} ${heardIds.join()}`;
  // Another tab may hold the same table: each keeps what changes in itself, and does not answer the other.
  useEffect(() => settle(), [draftId, seen]);
}

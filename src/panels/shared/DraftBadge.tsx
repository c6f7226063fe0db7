import { useWords } from "../../i18n/words.tsx";
import { useIsDraft } from "../../state/shownDraft.tsx";

/** Marks what a draft says, where the page shows one. */
export function DraftBadge({ kind, id }: { readonly kind: string; readonly id: string }) {
  const words = useWords();
  return useIsDraft(kind, id) && <span className="draft-badge">{words.say("draft.badge")}</span>;
}

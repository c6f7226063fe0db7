import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { editionWithPages, pagePath, pageSubjectOf } from "../../state/ownPages.ts";
import { useShownDraft } from "../../state/shownDraft.tsx";
import type { View } from "../../state/view.ts";

/**
 * The address of the page of its own that tells the same as a view, where the site has one of the edition that is shown. A
 * statement has its place on it.
 */
export function useOwnPage(view: View): string | undefined {
  const words = useWords();
  const { edition } = useAtlas();
  const { entries } = useSnapshot();
  const subject = pageSubjectOf(view, entries);
  const isDraft = useShownDraft() !== undefined;
  if (!subject || isDraft || editionWithPages(document) !== edition.version) return undefined;
  const [kind, id] = view.selection?.line?.split(":") ?? [];
  const place = kind === "statement" && id !== undefined ? `#${id}` : "";
  return new URL(`${pagePath(words.language, subject)}${place}`, document.baseURI).href;
}

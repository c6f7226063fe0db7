import { useState } from "react";
import { type Cited, citationBibtex, citationText } from "../../i18n/describeCitation.ts";
import { useWords } from "../../i18n/words.tsx";
import { wholeAddress } from "../../state/address.ts";
import { useAtlas, useView } from "../../state/atlas.tsx";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { homeView, type Selection, type View } from "../../state/view.ts";
import { CopyField } from "./CopyField.tsx";
import { useOwnPage } from "./useOwnPage.ts";

/** A view of something alone, in the language and at the date of the reader, whatever else the page shows. */
function viewAlone({ language, at }: View, selection: Selection): View {
  return { ...homeView, ...(language && { language }), ...(at !== undefined && { at }), selection };
}

interface CiteProps {
  /** What opens it. */
  readonly label: string;
  /** What is cited, once it is asked for; it stands at the address of a selection. */
  readonly selection: Selection;
  readonly citedAt: (address: string) => Cited;
  readonly isSmall?: boolean;
}

/** A permanent link and a reference, to be copied. What a draft says is no edition, and is not cited. */
export function Cite({ label, selection, citedAt, isSmall = false }: CiteProps) {
  const words = useWords();
  const { edition } = useAtlas();
  const view = useView();
  const isDraft = useShownDraft() !== undefined;
  const [isOpen, setOpen] = useState(false);
  const alone = viewAlone(view, selection);
  const ownPage = useOwnPage(alone);
  if (isDraft) return null;
  // A page of its own tells whoever gets its address what it is about before it is opened.
  const address = isOpen ? (ownPage ?? wholeAddress(alone, document.baseURI)) : undefined;
  const cited = address === undefined ? undefined : citedAt(address);
  return (
    <details className="cite no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={isSmall ? "small" : undefined}>{label}</summary>
      {address !== undefined && cited && (
        <>
          <CopyField text={address} label={words.say("cite.link")} isPlain />
          <CopyField text={citationText(words, edition, cited)} label={words.say("cite.reference")} isLong isPlain />
          <CopyField text={citationBibtex(words, edition, cited)} label="BibTeX" isLong isPlain />
        </>
      )}
    </details>
  );
}

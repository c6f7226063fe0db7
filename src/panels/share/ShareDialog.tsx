import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useView } from "../../state/atlas.tsx";
import { editionWithPages, pagePath, pageSubjectOf } from "../../state/ownPages.ts";
import { useShownDraft } from "../../state/shownDraft.tsx";
import { CopyField } from "../shared/CopyField.tsx";
import { useAddress } from "../shared/useAddress.ts";
import { frameCode } from "./frame.ts";
import "./share.css";

interface ShareDialogProps {
  readonly onClose: () => void;
  /** Ways to take it as a picture: who lays out the page knows the map. */
  readonly picture: ReactNode;
}

/** The address of the page of its own that tells the same as the view, where the site has one. */
function useOwnPage(): string | undefined {
  const words = useWords();
  const { edition } = useAtlas();
  const { entries } = useSnapshot();
  const subject = pageSubjectOf(useView(), entries);
  const isDraft = useShownDraft() !== undefined;
  if (!subject || isDraft || editionWithPages(document) !== edition.version) return undefined;
  return new URL(pagePath(words.language, subject), document.baseURI).href;
}

/** What is shown, to be taken elsewhere: as a link, as a frame in another page, as a picture. */
export function ShareDialog({ onClose, picture }: ShareDialogProps) {
  const words = useWords();
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const ownPage = useOwnPage();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={titleId}
      onClose={onClose}
      // Escape closes this, and nothing of what lies under it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h1 id={titleId}>{words.say("share.title")}</h1>
      <CopyField text={useAddress()} label={words.say("share.link")} />
      {ownPage !== undefined && (
        <>
          <CopyField text={ownPage} label={words.say("share.ownPage")} />
          <p className="small soft">{words.say("share.ownPageNote")}</p>
        </>
      )}
      <CopyField text={frameCode(view, document.baseURI, document.title)} label={words.say("share.frame")} isLong />
      <p className="small soft">{words.say("share.frameNote")}</p>
      <h2>{words.say("share.picture")}</h2>
      {picture}
      <p className="share-end">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.say("share.close")}
        </button>
      </p>
    </dialog>
  );
}

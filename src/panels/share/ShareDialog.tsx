import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords, type Words } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import type { View } from "../../state/view.ts";
import { CopyField } from "../shared/CopyField.tsx";
import { useAddress } from "../shared/useAddress.ts";
import { useOwnPage } from "../shared/useOwnPage.ts";
import { frameCode } from "./frame.ts";
import "./share.css";

interface ShareDialogProps {
  readonly onClose: () => void;
  /** Ways to take it as a picture: who lays out the page knows the map. */
  readonly picture: ReactNode;
}

/** What a frame of the view holds: of screens that it does not show, the list. */
const frameTitle = (words: Words, { screen }: View): string =>
  screen === "map" || screen === "list" ? document.title : `${words.say("screen.list")} · ${words.say("app.name")}`;

/** What is shown, to be taken elsewhere: as a link, as a frame in another page, as a picture. */
export function ShareDialog({ onClose, picture }: ShareDialogProps) {
  const words = useWords();
  const view = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const ownPage = useOwnPage(view);
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
      <CopyField text={frameCode(view, document.baseURI, frameTitle(words, view))} label={words.say("share.frame")} isLong />
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

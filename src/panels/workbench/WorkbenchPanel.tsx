import { useLayoutEffect, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { unreadableText } from "../shared/draftFacts.ts";
import { DraftTrouble } from "../shared/DraftTrouble.tsx";
import { useDrafts } from "../shared/useDrafts.ts";
import { DraftList } from "./DraftList.tsx";
import { DraftPage } from "./DraftPage.tsx";
import "./workbench.css";

/** Where the directory is kept: the drafts of this browser, and one of them when the address names it. */
export function WorkbenchPanel() {
  const words = useWords();
  const { draftId } = useView();
  const { drafts, unreadable, isRead } = useDrafts();
  const draft = drafts.find(({ id }) => id === draftId);
  const kept = unreadable.find(({ id }) => id === draftId);
  const heading = useRef<HTMLHeadingElement>(null);
  const lastId = useRef(draftId);
  // What opened or closed a draft goes away with what it stood in.
  useLayoutEffect(() => {
    if (lastId.current !== draftId) heading.current?.focus();
    lastId.current = draftId;
  }, [draftId]);
  return (
    <div className="page workbench">
      <h1 ref={heading} tabIndex={-1}>
        {words.say("screen.workbench")}
      </h1>
      {!draft && <p className="lead">{words.say("workbench.lead")}</p>}
      <DraftTrouble />
      {draftId !== undefined && isRead && !draft && (
        <p className="notice" role="alert">
          {kept ? unreadableText(words, kept) : words.say("workbench.noSuchDraft")}
        </p>
      )}
      {draft ? <DraftPage key={draft.id} draft={draft} /> : isRead && <DraftList />}
    </div>
  );
}

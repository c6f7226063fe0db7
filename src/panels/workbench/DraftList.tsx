import { useId, useState } from "react";
import { drafts } from "../../drafts/drafts.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView } from "../../state/atlas.tsx";
import { download } from "../../ui/download.ts";
import { useTyped } from "../correct/draft.ts";
import { draftFacts, unreadableText } from "../shared/draftFacts.ts";
import { useDrafts } from "../shared/useDrafts.ts";
import { ViewLink } from "../shared/ViewLink.tsx";

/** Every draft of this browser, and a way to begin one. */
export function DraftList() {
  const words = useWords();
  const { drafts: all, unreadable } = useDrafts();
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{words.say("workbench.drafts", { count: all.length })}</h2>
      <ul className="draft-list">
        {all.map((draft) => (
          <li key={draft.id} className="card">
            <ViewLink className="draft-name" to={(view) => ({ ...view, draftId: draft.id })}>
              <bdi>{draft.name}</bdi>
            </ViewLink>
            <DraftFacts draft={draft} />
            <RemoveButton id={draft.id} name={draft.name} />
          </li>
        ))}
        {unreadable.map((kept) => (
          <li key={kept.id} className="card">
            <p>{unreadableText(words, kept)}</p>
            <p>
              <button type="button" className="button" onClick={() => download("draft.json", "application/json", kept.text)}>
                {words.say("workbench.saveText")}
              </button>{" "}
              <RemoveButton id={kept.id} name={kept.name} />
            </p>
          </li>
        ))}
      </ul>
      <NewDraft />
      <p>
        <ViewLink to={(view) => ({ ...view, screen: "minutes" })}>{words.say("minutes.link")}</ViewLink>
      </p>
      <p>
        <ViewLink to={(view) => ({ ...view, screen: "spreadsheet" })}>{words.say("sheet.link")}</ViewLink>
      </p>
      <p>
        <ViewLink to={(view) => ({ ...view, screen: "round-table" })}>{words.say("round.open")}</ViewLink>
      </p>
    </section>
  );
}

/** What is told of a draft beside its name. */
export function DraftFacts({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  return <p className="small soft">{draftFacts(words, draft).join(" · ")}</p>;
}

/** Removes a draft, once that is confirmed. */
function RemoveButton({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useWords();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className="button-plain" onClick={() => setAsked(true)}>
        {words.say("workbench.remove")}
      </button>
    );
  return (
    <span role="alert">
      <button type="button" className="button" onClick={() => void drafts.remove(id)}>
        {words.say("workbench.removeSure", { name: isolated(name || id) })}
      </button>{" "}
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {words.say("workbench.keep")}
      </button>
    </span>
  );
}

function NewDraft() {
  const words = useWords();
  const { edition } = useAtlas();
  const changeView = useChangeView();
  const id = useId();
  const { draft: typed, set, clear } = useTyped("new-draft");
  const name = typed["name"] ?? "";
  const create = async () => {
    const draft = await drafts.create(name.trim() || words.say("draft.firstName"), edition.version);
    clear();
    changeView((view) => ({ ...view, draftId: draft.id }));
  };
  return (
    <form
      className="new-draft"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <p className="field">
        <label htmlFor={id}>{words.say("workbench.name")}</label>
        <input
          id={id}
          type="text"
          value={name}
          dir="auto"
          autoComplete="off"
          maxLength={80}
          placeholder={words.say("draft.firstName")}
          onChange={(event) => set("name", event.target.value)}
        />
      </p>
      <button type="submit" className="button">
        {words.say("workbench.create")}
      </button>
    </form>
  );
}

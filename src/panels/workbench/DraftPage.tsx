import { use, useMemo, useState } from "react";
import { drafts } from "../../drafts/drafts.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import { propose, type Proposed } from "../../edition/draft/propose.ts";
import { standDraft } from "../../edition/draft/standing.ts";
import { useWords } from "../../i18n/words.tsx";
import { useResources } from "../../state/resources.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { AddRow } from "./AddRow.tsx";
import { Checks, useChecked } from "./Checks.tsx";
import { DraftFacts } from "./DraftList.tsx";
import { Entries } from "./Entries.tsx";
import { Exports } from "./Exports.tsx";
import { History } from "./History.tsx";
import { FindRow } from "./FindRow.tsx";
import { loadAllTables } from "./loadTables.ts";
import { OtherFile } from "./OtherFile.tsx";
import { type DraftEditing, DraftEditingContext } from "./useDraftEditing.ts";

/** A draft that is open. Suspends while the tables of the edition load, throws when they cannot. */
export function DraftPage({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const published = use(loadAllTables(useResources().table));
  const standing = useMemo(() => standDraft(published, draft), [published, draft]);
  const checked = useChecked(draft);
  const [told, setTold] = useState("");
  const { id } = draft;
  const editing: DraftEditing = useMemo(
    () => ({
      draft,
      published,
      standing,
      change: async (change, what = "") => {
        await drafts.change(id, change);
        setTold(what);
      },
      propose: async (changes, title, taken) => {
        let proposed: Proposed | undefined;
        await drafts.change(id, (latest) => {
          const step = { title, at: new Date().toISOString(), ...(taken && { taken }) };
          proposed = propose(published, latest, changes, step);
          return proposed.draft;
        });
        setTold(title);
        return proposed;
      },
    }),
    [draft, id, published, standing],
  );
  return (
    <DraftEditingContext value={editing}>
      <p className="no-print">
        <ViewLink to={({ draftId: _left, ...view }) => view}>{words.say("workbench.all")}</ViewLink>
      </p>
      <h2>
        <bdi>{draft.name}</bdi>
      </h2>
      <DraftFacts draft={draft} />
      <History />
      <output className="visually-hidden">{told}</output>
      <Entries />
      <Checks checked={checked} />
      <AddRow />
      <FindRow />
      <OtherFile />
      <Exports assembly={checked?.assembly} />
    </DraftEditingContext>
  );
}

import { useEffect, useId, useRef, useState } from "react";
import { drafts } from "../../drafts/drafts.ts";
import type { Change } from "../../edition/contribution/change.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import { type Proposed, propose } from "../../edition/draft/propose.ts";
import type { Tables } from "../../edition/tables.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import type { View } from "../../state/view.ts";
import { draftFacts } from "./draftFacts.ts";
import { DraftTrouble } from "./DraftTrouble.tsx";
import { useDrafts } from "./useDrafts.ts";
import { ViewLink } from "./ViewLink.tsx";
import "./intoDraft.css";

/** What is laid into a draft. */
interface Laid {
  readonly changes: readonly Change[];
  /** What whoever changes them remarks on it; nothing where that is empty. */
  readonly remark?: string;
}

interface IntoDraftProps {
  /** Tables of the published edition; those that are not needed may be empty. */
  readonly tables: Tables;
  /** What led to the changes, as the draft tells it. */
  readonly title: string;
  /** What is to be laid into the draft; nothing when something is to be mended first, which is then shown. */
  readonly read: () => Laid | undefined;
}

/** Brings what is told into sight: it stands below the button, where a low dialog ends. @returns where it is told */
function useInSight(told: unknown) {
  const outcome = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (told) outcome.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  return outcome;
}

/** The draft that is begun when there is none, or another is wanted. */
const fresh = "new";

/** Lays rows into a draft of this browser: the chosen one, or a new one. Nothing that it holds is overwritten. */
export function IntoDraft({ tables, title, read }: IntoDraftProps) {
  const words = useWords();
  const { edition } = useAtlas();
  const { drafts: all } = useDrafts();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState<{
    readonly draft: Pick<Draft, "id" | "name">;
    readonly proposed: Pick<Proposed, "made" | "refused">;
  }>();
  const outcome = useInSight(told);
  const present = all.find((draft) => draft.id === chosen) ?? (chosen === fresh ? undefined : all[0]);
  const add = async () => {
    setTold(undefined);
    const laid = read();
    if (!laid) return;
    const { changes, remark = "" } = laid;
    if (changes.length === 0) return setTold({ draft: { id: present?.id ?? "", name: "" }, proposed: { made: [], refused: [] } });
    await drafts.ready;
    const draft = present ?? (await drafts.create(words.say("draft.firstName"), edition.version));
    let proposed: Proposed | undefined;
    await drafts.change(draft.id, (latest) => {
      const step = { title, at: new Date().toISOString(), ...(remark.trim() !== "" && { remark: remark.trim() }) };
      proposed = propose(tables, latest, changes, step);
      return proposed.draft;
    });
    setChosen(draft.id);
    if (proposed) setTold({ draft, proposed });
  };
  return (
    <div className="into-draft">
      {all.length > 0 && (
        <p className="field">
          <label htmlFor={id}>{words.say("draft.which")}</label>
          <select id={id} value={present?.id ?? fresh} onChange={(event) => setChosen(event.target.value)}>
            {all.map((draft) => (
              <option key={draft.id} value={draft.id}>
                {[draft.name, ...draftFacts(words, draft)].join(" · ")}
              </option>
            ))}
            <option value={fresh}>{words.say("draft.new")}</option>
          </select>
        </p>
      )}
      <button type="button" className="button" onClick={() => void add()}>
        {words.say("draft.add")}
      </button>
      <output ref={outcome}>
        {told && (
          <>
            {words.say(outcomeMessage(told.proposed), { name: isolated(told.draft.name) })}{" "}
            <ViewLink to={(view) => workbenchOf(view, told.draft.id)}>{words.say("draft.open")}</ViewLink>
          </>
        )}
      </output>
      {told && <DraftTrouble />}
    </div>
  );
}

/** The workbench with a draft open, and no fiche beside it. */
function workbenchOf({ selection: _left, ...view }: View, draftId: string): View {
  return { ...view, screen: "workbench", ...(draftId !== "" && { draftId }) };
}

function outcomeMessage({ made, refused }: Pick<Proposed, "made" | "refused">) {
  if (refused.length > 0) return "draft.refused";
  return made.length > 0 ? "draft.added" : "draft.nothingAdded";
}

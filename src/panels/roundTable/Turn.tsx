import { useState } from "react";
import { type Status, statuses } from "../../domain/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { statementChange } from "../../edition/roundTable/capture.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { RadioControl, TextControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { LastSaid } from "../shared/LastSaid.tsx";
import { SelectionLink } from "../shared/entityLinks.tsx";
import { StatusLine } from "../shared/StatusLine.tsx";
import { Themes } from "./Themes.tsx";
import { useNoting, useRound } from "./useRound.ts";

interface TurnProps {
  readonly entry: Entry;
  readonly onTold: (told: string) => void;
  /** Called with the form once it is written down. */
  readonly onDone: (form: HTMLFormElement) => void;
}

/** What stands in the form: what is being typed, else what was written down at this meeting. */
function useSaid(partnershipId: string) {
  const { language } = useWords();
  const { captured, meeting } = useRound();
  const before = captured.statements.get(partnershipId);
  const { draft: typed, set, clear } = useTyped(`turn:${meeting.id}:${partnershipId}`);
  return {
    before,
    status: typed["status"] ?? before?.["status"] ?? "",
    sentence: typed["sentence"] ?? before?.[`summary_${language}`] ?? "",
    keywords: typed["words"] ?? before?.["words"] ?? "",
    isTyped: Object.values(typed).some((value) => value !== ""),
    set,
    clear,
  };
}

/** What is said of a partnership: its status, themes, a sentence. What was written down at this meeting stands in the form. */
export function Turn({ entry, onTold, onDone }: TurnProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { captured, meeting } = useRound();
  const note = useNoting(onTold);
  const { id } = entry.partnership;
  const { before, status, sentence, keywords, isTyped, set, clear } = useSaid(id);
  const [isRefused, setRefused] = useState(false);
  const title = partnershipTitle(words, atlas, entry.parties);
  const save = async (form: HTMLFormElement) => {
    const chosen = statuses.find((one): one is Status => one === status);
    setRefused(chosen === undefined);
    if (chosen === undefined) return;
    const said = { partnershipId: id, status: chosen, words: keywords, sentence, language: words.language };
    if (!(await note([statementChange(captured, meeting, said)], title))) return;
    // What is kept is what the draft holds: a step that is taken back takes it from the form, too.
    clear();
    onDone(form);
  };
  return (
    <form
      className="turn card"
      noValidate
      data-partnership={id}
      data-captured={before !== undefined}
      data-typed={isTyped}
      data-complete={status !== ""}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <Known entry={entry} title={title} />
      <RadioControl
        label={words.say("round.status")}
        value={status}
        options={statuses.map((code) => ({ code, name: words.say(`status.${code}`) }))}
        problem={isRefused && status === "" ? "round.statusNeeded" : undefined}
        onChange={(value) => set("status", value)}
      />
      <TextControl
        label={words.say("round.sentence")}
        value={sentence}
        lang={words.language}
        onChange={(value) => set("sentence", value)}
      />
      <Themes value={keywords} onChange={(value) => set("words", value)} />
      <p className="round-groups">
        <button type="submit" className="button">
          {words.say("round.save")}
        </button>
        {before && <span className="small soft">{words.say("round.savedAlready")}</span>}
        <SelectionLink selection={{ kind: "partnership", id }}>{words.say("round.fiche")}</SelectionLink>
      </p>
    </form>
  );
}

/** What is known of it. */
function Known({ entry, title }: Pick<TurnProps, "entry"> & { readonly title: string }) {
  return (
    <>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p className="small">
        <StatusLine entry={entry} />
      </p>
      <LastSaid entry={entry} />
    </>
  );
}

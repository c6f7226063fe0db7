import { useId, useState } from "react";
import { drafts as store } from "../../drafts/drafts.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import { propose } from "../../edition/draft/propose.ts";
import { meetingChange, meetingOf } from "../../edition/roundTable/capture.ts";
import type { Tables } from "../../edition/tables.ts";
import { readDate } from "../../domain/typedDate.ts";
import { isolated } from "../../i18n/isolated.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView } from "../../state/atlas.tsx";
import { withRound } from "../../state/roundTable.ts";
import { TextControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { draftFacts } from "../shared/draftFacts.ts";

type FieldName = "title" | "publisher" | "date";

type Typed = Readonly<Record<FieldName, string>>;
type Problems = Readonly<Partial<Record<FieldName, MessageId>>>;

/** Reads what is typed: a meeting, or what is to be mended. */
function readMeeting(typed: Typed): { readonly told: Typed } | { readonly problems: Problems } {
  const date = readDate(typed.date) ?? "";
  const missing = (name: FieldName) => (typed[name].trim() === "" ? { [name]: "correct.problem.needed" as const } : {});
  // A tour de table is held on a day.
  const isDay = date.length === "2026-12-01".length;
  const problems = {
    ...(!isDay && { date: "round.meeting.dayNeeded" as const }),
    ...missing("title"),
    ...missing("publisher"),
    ...missing("date"),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return { told: { title: typed.title.trim(), publisher: typed.publisher.trim(), date } };
}

const now = () => new Date().toISOString();

interface OpenMeetingProps {
  readonly tables: Tables;
  readonly drafts: readonly Draft[];
  /** Called when the reader begins a meeting, or goes on with one. */
  readonly onOpen: () => void;
}

/** The meeting whose tour de table begins: what its minutes will be called; or one that was begun before. */
export function OpenMeeting({ tables, drafts, onOpen }: OpenMeetingProps) {
  const words = useWords();
  const { edition } = useAtlas();
  const changeView = useChangeView();
  const { draft, set, clear } = useTyped("meeting");
  const typed: Typed = { title: "", publisher: "", date: "", ...draft };
  const [problems, setProblems] = useState<Problems>({});
  const bind = (name: FieldName) => ({
    value: typed[name],
    onChange: (value: string) => set(name, value),
    problem: problems[name],
    isNeeded: true,
  });
  const open = ({ id, presence }: Draft) => {
    onOpen();
    changeView((view) => withRound(view, id, presence));
  };
  const begin = async () => {
    const read = readMeeting(typed);
    setProblems("problems" in read ? read.problems : {});
    if ("problems" in read) return;
    const { title } = read.told;
    const change = meetingChange(tables, { ...read.told, language: words.language });
    const begun = await store.create(title, edition.version);
    const step = { title, at: now() };
    await store.change(begun.id, (latest) => propose(tables, latest, [change], step).draft);
    clear();
    open(begun);
  };
  return (
    <section aria-labelledby="round-meeting">
      <h2 id="round-meeting">{words.say("round.meeting")}</h2>
      <Begun drafts={drafts.filter((draft) => meetingOf(draft))} onOpen={open} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <TextControl {...bind("title")} label={words.say("round.meeting.title")} />
        <TextControl {...bind("publisher")} label={words.say("round.meeting.publisher")} />
        <TextControl {...bind("date")} label={words.say("meetings.day")} hint={words.say("round.meeting.dayHint")} />
        <button type="submit" className="button">
          {words.say("round.begin")}
        </button>
      </form>
    </section>
  );
}

/** Meetings that were begun before, to go on with; what tells those of one name apart stands beside. */
function Begun({ drafts, onOpen }: { readonly drafts: readonly Draft[]; readonly onOpen: (draft: Draft) => void }) {
  const words = useWords();
  const factsId = useId();
  if (drafts.length === 0) return null;
  return (
    <ul className="round-begun">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <button type="button" className="button" aria-describedby={`${factsId}-${draft.id}`} onClick={() => onOpen(draft)}>
            {words.say("round.resume", { name: isolated(draft.name) })}
          </button>{" "}
          <span id={`${factsId}-${draft.id}`} className="small soft">
            {draftFacts(words, draft).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

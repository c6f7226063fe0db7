import { useState } from "react";
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
import { TextControl } from "../correct/controls.tsx";

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

/** The meeting whose tour de table begins: what its minutes will be called; or one that was begun before. */
export function OpenMeeting({ tables, drafts }: { readonly tables: Tables; readonly drafts: readonly Draft[] }) {
  const words = useWords();
  const { edition } = useAtlas();
  const changeView = useChangeView();
  const [typed, setTyped] = useState<Typed>({ title: "", publisher: "", date: "" });
  const [problems, setProblems] = useState<Problems>({});
  const bind = (name: FieldName) => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    problem: problems[name],
    isNeeded: true,
  });
  const begin = async () => {
    const read = readMeeting(typed);
    setProblems("problems" in read ? read.problems : {});
    if ("problems" in read) return;
    const { title } = read.told;
    const change = meetingChange(tables, { ...read.told, language: words.language });
    const draft = await store.create(title, edition.version);
    const step = { title, at: new Date().toISOString() };
    await store.change(draft.id, (latest) => propose(tables, latest, [change], step).draft);
    changeView((view) => ({ ...view, roundId: draft.id }));
  };
  const begun = drafts.filter((draft) => meetingOf(draft));
  return (
    <section aria-labelledby="round-meeting">
      <h2 id="round-meeting">{words.say("round.meeting")}</h2>
      {begun.length > 0 && (
        <ul className="round-begun">
          {begun.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="button" onClick={() => changeView((view) => ({ ...view, roundId: id }))}>
                {words.say("round.resume", { name: isolated(name) })}
              </button>
            </li>
          ))}
        </ul>
      )}
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

import type { AtlasEvent } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { EventSign } from "./EventMark.tsx";

interface TimeNoteProps {
  readonly events: readonly AtlasEvent[];
  /** How many events the note has room for. */
  readonly most: number;
  /** Called when the reader asks for all of them. */
  readonly onMore: () => void;
}

/** What happened around the date, in a sentence that keeps its height while the years play. */
export function TimeNote({ events, most, onMore }: TimeNoteProps) {
  const words = useWords();
  return (
    <div className="time-note small">
      <p className="time-events" title={words.list(events.map(({ names }) => words.of(names)))}>
        {events.slice(0, most).map(({ id, kind, names, date, status }) => (
          <span key={id} className="time-event">
            <EventSign kind={kind} /> {words.of(names)} ({words.date(date)}
            {status === "postponed" || status === "planned" ? `${words.say("separator")}${words.say(`event.${status}`)}` : ""})
          </span>
        ))}
      </p>
      {events.length > most && (
        <button type="button" className="button-plain" onClick={onMore}>
          {words.say("time.more", { count: events.length - most })}
        </button>
      )}
    </div>
  );
}

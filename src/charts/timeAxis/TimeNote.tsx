import type { AtlasEvent, Day } from "../../domain/model.ts";
import { eventNote } from "../../i18n/describeEvent.ts";
import { useWords } from "../../i18n/words.tsx";
import { EventSign } from "./EventMark.tsx";

interface TimeNoteProps {
  readonly day: Day;
  readonly events: readonly AtlasEvent[];
  /** How many events the note has room for. */
  readonly most: number;
  /** Called when the reader asks for all of them. */
  readonly onMore: () => void;
}

/** What happened around the date, in a sentence that keeps its height while the years play. */
export function TimeNote({ day, events, most, onMore }: TimeNoteProps) {
  const words = useWords();
  return (
    <div className="time-note small">
      <p className="time-events" title={words.list(events.map(({ names }) => words.of(names)))}>
        {events.slice(0, most).map((event) => (
          <span key={event.id} className="time-event">
            <EventSign kind={event.kind} /> {/* The date first: where the name is too long, it is what is left. */}
            {[words.date(event.date), eventNote(words, event, day) ?? [], words.of(event.names)]
              .flat()
              .join(words.say("separator"))}
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

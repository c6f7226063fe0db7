import { useRef } from "react";
import type { AtlasEvent, Day } from "../../domain/model.ts";
import { eventNote } from "../../i18n/describeEvent.ts";
import { useWords } from "../../i18n/words.tsx";
import { EventSign } from "./EventMark.tsx";
import { useFitting } from "./useFitting.ts";

/** Width from which the note beside the controls holds two events in its two lines, in pixels; below, it holds one. */
const roomForTwoEvents = 980;

interface TimeNoteProps {
  readonly day: Day;
  readonly events: readonly AtlasEvent[];
  /** Width of the axis, in pixels: it tells what events have room, else how many they are. */
  readonly width: number | undefined;
  /** Called when the reader asks for all of them. */
  readonly onMore: () => void;
}

/** What happened around the date, in a sentence that keeps its height while the years play. */
export function TimeNote({ day, events, width = 0, onMore }: TimeNoteProps) {
  const words = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  const key = [words.language, day, width, ...events.map(({ id }) => id)].join(" ");
  const count = useFitting(told, Math.min(width >= roomForTwoEvents ? 2 : 1, events.length), key);
  return (
    <div className="time-note small">
      <p ref={told} className="time-events" title={words.list(events.map(({ names }) => words.of(names)))}>
        {events.slice(0, count).map((event) => (
          <span key={event.id} className="time-event">
            <EventSign kind={event.kind} />{" "}
            {[words.date(event.date), eventNote(words, event, day) ?? [], words.of(event.names)]
              .flat()
              .join(words.say("separator"))}
          </span>
        ))}
      </p>
      {events.length > count && (
        <button type="button" className="button-plain" onClick={onMore}>
          {words.say(count > 0 ? "time.more" : "time.happened", { count: events.length - count })}
        </button>
      )}
    </div>
  );
}

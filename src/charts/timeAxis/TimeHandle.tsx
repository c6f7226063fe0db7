import { addDays, daysBetween } from "../../domain/dates.ts";
import type { Day } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { dayAfterKey } from "./steps.ts";

interface TimeHandleProps {
  readonly day: Day;
  /** First and last day of the axis. */
  readonly start: Day;
  readonly end: Day;
  readonly onTravel: (day: Day) => void;
}

/** The handle over the picture: dragged to a day, moved to the ends of years by the arrows. */
export function TimeHandle({ day, start, end, onTravel }: TimeHandleProps) {
  const words = useWords();
  return (
    <input
      type="range"
      className="time-handle"
      dir={words.direction}
      aria-label={words.say("time.handle")}
      aria-valuetext={words.date(day)}
      min={0}
      max={daysBetween(start, end)}
      value={daysBetween(start, day)}
      onKeyDown={(event) => {
        const next = dayAfterKey(event.key, day, start, end, words.direction === "rtl");
        if (next === undefined) return;
        event.preventDefault();
        onTravel(next);
      }}
      onChange={({ target }) => onTravel(addDays(start, Number(target.value)))}
    />
  );
}

import type { Day } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { DateInput } from "../../ui/DateInput.tsx";

interface TimeControlsProps {
  readonly day: Day;
  /** First and last day that can be travelled to. */
  readonly start: Day;
  readonly end: Day;
  /** Whether the page shows the edition itself, not a date. */
  readonly isNewest: boolean;
  readonly isPlaying: boolean;
  readonly isTable: boolean;
  readonly onPlay: () => void;
  readonly onTravel: (day: Day) => void;
  readonly onTable: (isTable: boolean) => void;
}

/** The date as a button that plays, a field, a way back to the edition, and the choice of picture or table. */
export function TimeControls({ day, start, end, isNewest, isPlaying, isTable, onPlay, onTravel, onTable }: TimeControlsProps) {
  const words = useWords();
  const playLabel = words.say(isPlaying ? "time.pause" : "time.play");
  return (
    <>
      <button type="button" className="button time-play" onClick={onPlay} aria-label={playLabel} title={playLabel}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d={isPlaying ? "M5 3h4v14H5zM11 3h4v14h-4z" : "M5 3l12 7-12 7z"} fill="currentColor" />
        </svg>
      </button>
      <DateInput label={words.say("time.date")} isLabelHidden value={day} min={start} max={end} onChange={onTravel} />
      {!isNewest && (
        <button type="button" className="button-plain" onClick={() => onTravel(end)}>
          {words.say("time.newest")}
        </button>
      )}
      <button type="button" className="button-plain time-table-toggle" aria-pressed={isTable} onClick={() => onTable(!isTable)}>
        {words.say(isTable ? "chart.picture" : "chart.table")}
      </button>
    </>
  );
}

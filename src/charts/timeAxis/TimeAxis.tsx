import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { yearOf } from "../../domain/dates.ts";
import type { Day } from "../../domain/model.ts";
import { countTimeline, countUndated } from "../../domain/timeline.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot, useTimelessEntries } from "../../state/atlas.tsx";
import { useTable } from "../frame/useTable.ts";
import { useWidth } from "../frame/useWidth.ts";
import { startOfYears } from "../yearAxis/stackedYears.ts";
import { eventsAround } from "./eventsAround.ts";
import { placeTimeAxis } from "./layout.ts";
import { nextYearEnd } from "./steps.ts";
import "./timeAxis.css";
import { TimeControls } from "./TimeControls.tsx";
import { TimeHandle } from "./TimeHandle.tsx";
import { TimeNote } from "./TimeNote.tsx";
import { TimePicture } from "./TimePicture.tsx";
import { TimeTable } from "./TimeTable.tsx";
import { usePlayback } from "./usePlayback.ts";
import { useTravel } from "./useTravel.ts";

/** Moves from year to year, from the first again once the last is reached; who travels by hand stops it. */
function usePlayer(start: Day, end: Day) {
  const { today } = useSnapshot();
  const travel = useTravel();
  const { isPlaying, toggle, stop } = usePlayback(() => {
    const next = nextYearEnd(today);
    travel(next);
    return next < end;
  });
  const play = () => {
    if (!isPlaying && today >= end) travel(nextYearEnd(start));
    toggle();
  };
  const stopAndTravel = useCallback(
    (day: Day) => {
      stop();
      travel(day);
    },
    [stop, travel],
  );
  return { isPlaying, play, stopAndTravel };
}

/** The date of the whole atlas: years by status, events, and a handle to move through them. */
export function TimeAxis() {
  const words = useWords();
  const atlas = useAtlas();
  const { at, today } = useSnapshot();
  // The years follow a click on a filter: counting each of them anew must not hold up what counts the present.
  const entries = useDeferredValue(useTimelessEntries());
  const [frame, width, scale] = useWidth();
  const [isTable, setTable] = useTable("time");
  const [soughtYear, setSoughtYear] = useState<number>();
  const end = atlas.edition.date;
  const isRightToLeft = words.direction === "rtl";
  const years = useMemo(() => countTimeline(atlas, entries), [atlas, entries]);
  // At a date, nothing on the page counts them.
  const undated = at === undefined ? countUndated(entries) : 0;
  const start = startOfYears(years);
  const layout = useMemo(
    () => (width ? placeTimeAxis(years, atlas.events, { at: today, end, width, isRightToLeft }) : undefined),
    [years, atlas, today, end, width, isRightToLeft],
  );
  const { isPlaying, play, stopAndTravel } = usePlayer(start, end);
  return (
    <section className="time-axis" aria-label={words.say("time.title")}>
      <div className="time-controls">
        <TimeControls
          day={today}
          start={start}
          end={end}
          isNewest={at === undefined}
          isPlaying={isPlaying}
          isTable={isTable}
          onPlay={play}
          onTravel={stopAndTravel}
          onTable={(isAsked) => {
            setSoughtYear(undefined);
            setTable(isAsked);
          }}
        />
        <TimeNote
          day={today}
          events={eventsAround(atlas.events, today)}
          width={width}
          onMore={() => {
            setSoughtYear(yearOf(today));
            setTable(true);
          }}
        />
        {undated > 0 && <p className="time-undated small soft">{words.say("time.undatedHere", { count: undated })}</p>}
      </div>
      {isTable ? (
        <TimeTable years={years} soughtYear={soughtYear} onTravel={stopAndTravel} />
      ) : (
        <div ref={frame} className="time-frame">
          {layout && <TimePicture layout={layout} scale={scale} />}
          <TimeHandle day={today} start={start} end={end} onTravel={stopAndTravel} />
        </div>
      )}
    </section>
  );
}

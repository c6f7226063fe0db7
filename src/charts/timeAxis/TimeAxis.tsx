import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { addDays, daysBetween, firstDay, lastDay, yearOf } from "../../domain/dates.ts";
import { type AtlasEvent, type Day, eventKinds, statuses } from "../../domain/model.ts";
import { countTimeline } from "../../domain/timeline.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useTimelessEntries } from "../../state/atlas.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { useWidth } from "../useWidth.ts";
import { axisStart, handleRadius, marks, placeTimeAxis } from "./layout.ts";
import { dayAfterKey, nextYearEnd } from "./steps.ts";
import "./timeAxis.css";
import { usePlayback } from "./usePlayback.ts";

/** Changes that follow one another more quickly than this make one step of the history, in milliseconds. */
const oneGesture = 1500;

/** Width from which the note beside the controls holds two events in its two lines, in pixels; below, it holds one. */
const roomForTwoEvents = 980;

/** The date of the whole atlas: years by status, events, and a handle to move through them. */
export function TimeAxis() {
  const words = useWords();
  const atlas = useAtlas();
  const { at, today } = useSnapshot();
  const changeView = useChangeView();
  const entries = useTimelessEntries();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [isTable, setTable] = useState(false);
  const lastChange = useRef(0);
  const isRightToLeft = words.direction === "rtl";
  const end = atlas.edition.date;
  const years = useMemo(() => countTimeline(atlas, entries), [atlas, entries]);
  const start = axisStart(years);
  const layout = useMemo(
    () => (width ? placeTimeAxis(years, atlas.events, today, end, width, isRightToLeft) : undefined),
    [years, atlas, today, end, width, isRightToLeft],
  );
  const goTo = (day: Day | undefined) => {
    const now = performance.now();
    const mode = now - lastChange.current > oneGesture ? "push" : "replace";
    lastChange.current = now;
    changeView((view) => {
      const { at: _before, ...rest } = view;
      return day === undefined ? rest : { ...rest, at: day };
    }, mode);
  };
  const { isPlaying, toggle, stop } = usePlayback(() => {
    const next = nextYearEnd(today);
    goTo(next < end ? next : undefined);
    return next < end;
  });
  const play = () => {
    if (!isPlaying && today >= end) goTo(`${start.slice(0, 4)}-12-31`);
    toggle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, today, start, end, isRightToLeft);
    if (next === undefined) return;
    event.preventDefault();
    stop();
    goTo(event.key === "End" ? undefined : next);
  };
  const isOfTheYear = ({ date }: AtlasEvent) => yearOf(date) === yearOf(today);
  const isGoingOn = ({ date, dateEnd }: AtlasEvent) => firstDay(date) <= today && dateEnd && today <= lastDay(dateEnd);
  // What happens in the year comes before what has been going on: there may be room for a part only.
  const around = [
    ...atlas.events.filter(isOfTheYear),
    ...atlas.events.filter((event) => !isOfTheYear(event) && isGoingOn(event)),
  ];
  const told = (width ?? 0) >= roomForTwoEvents ? 2 : 1;
  return (
    <section className="time-axis" aria-label={words.say("time.title")}>
      <div className="time-controls">
        <button
          type="button"
          className="button time-play"
          onClick={play}
          aria-label={words.say(isPlaying ? "time.pause" : "time.play")}
          title={words.say(isPlaying ? "time.pause" : "time.play")}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d={isPlaying ? "M5 3h4v14H5zM11 3h4v14h-4z" : "M5 3l12 7-12 7z"} fill="currentColor" />
          </svg>
        </button>
        <DateInput
          label={words.say("time.date")}
          isLabelHidden
          value={today}
          min={start}
          max={end}
          onChange={(day) => {
            stop();
            goTo(day >= end ? undefined : day);
          }}
        />
        {at !== undefined && (
          <button type="button" className="button-plain" onClick={() => goTo(undefined)}>
            {words.say("time.newest")}
          </button>
        )}
        <button
          type="button"
          className="button-plain time-table-toggle"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {words.say(isTable ? "chart.picture" : "chart.table")}
        </button>
        <div className="time-note small">
          <p className="time-events" title={words.list(around.map(({ names }) => words.of(names)))}>
            {around.slice(0, told).map(({ id, kind, names, date, status }) => (
              <span key={id} className="time-event">
                <svg viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true">
                  <path d={marks[kind]} className={`mark mark-${kind}`} />
                </svg>{" "}
                {words.of(names)} ({words.date(date)}
                {status === "postponed" || status === "planned" ? `${words.say("separator")}${words.say(`event.${status}`)}` : ""}
                )
              </span>
            ))}
          </p>
          {around.length > told && (
            <button type="button" className="button-plain" onClick={() => setTable(true)}>
              {words.say("time.more", { count: around.length - told })}
            </button>
          )}
        </div>
      </div>
      {isTable ? (
        <div className="chart-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.say("chart.growth.year")}</th>
                {statuses.map((status) => (
                  <th key={status} scope="col">
                    {words.say(`status.${status}`)}
                  </th>
                ))}
                <th scope="col">{words.say("time.events")}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, counts }) => (
                <tr key={year}>
                  <th scope="row">
                    <button
                      type="button"
                      className="button-plain"
                      onClick={() => goTo(`${year}-12-31` < end ? `${year}-12-31` : undefined)}
                    >
                      {year}
                    </button>
                  </th>
                  {statuses.map((status) => (
                    <td key={status} className="number">
                      {words.number(counts[status])}
                    </td>
                  ))}
                  <td>
                    {words.list(atlas.events.filter(({ date }) => yearOf(date) === year).map(({ names }) => words.of(names)))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ul className="chart-key time-key">
            {eventKinds.map((kind) => (
              <li key={kind}>
                <svg viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true">
                  <path d={marks[kind]} className={`mark mark-${kind}`} />
                </svg>
                {words.say(`event.${kind}`)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div ref={frame} className="time-frame">
          {layout && (
            <svg viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height} aria-hidden="true">
              {layout.areas.map(({ status, path }) => (
                <path key={status} d={path} fill={`var(--status-${status})`} />
              ))}
              <line
                x1={handleRadius}
                x2={layout.width - handleRadius}
                y1={layout.base}
                y2={layout.base}
                stroke="var(--rule-strong)"
              />
              {layout.events.map(({ event, x }) => (
                <path
                  key={event.id}
                  d={marks[event.kind]}
                  transform={`translate(${x} ${layout.base + 9})`}
                  className={`mark mark-${event.kind}`}
                >
                  <title>{`${words.date(event.date)} · ${words.of(event.names)}`}</title>
                </path>
              ))}
              {layout.yearTicks.map(({ year, x }) => (
                <text key={year} x={x} y={layout.height - 3} fontSize="10.5" fill="var(--ink-soft)" textAnchor="middle">
                  {year}
                </text>
              ))}
              <line x1={layout.handleX} x2={layout.handleX} y1={0} y2={layout.base} stroke="var(--ink)" strokeWidth="2" />
            </svg>
          )}
          <input
            type="range"
            className="time-handle"
            dir={words.direction}
            aria-label={words.say("time.handle")}
            aria-valuetext={words.date(today)}
            min={0}
            max={daysBetween(start, end)}
            value={daysBetween(start, today)}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              stop();
              const day = addDays(start, Number(target.value));
              goTo(day >= end ? undefined : day);
            }}
          />
        </div>
      )}
    </section>
  );
}

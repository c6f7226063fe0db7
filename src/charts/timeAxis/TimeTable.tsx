import { yearOf } from "../../domain/dates.ts";
import { type Day, eventKinds } from "../../domain/model.ts";
import type { TimelineYear } from "../../domain/timeline.ts";
import { vitalities } from "../../domain/vitality.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { EventSign } from "./EventMark.tsx";

interface TimeTableProps {
  readonly years: readonly TimelineYear[];
  /** The year whose events the reader asked for: its row takes the focus, and comes into view with it. */
  readonly soughtYear: number | undefined;
  readonly onTravel: (day: Day) => void;
}

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

/** The figures of the axis and its events; a year leads to its end. */
export function TimeTable({ years, soughtYear, onTravel }: TimeTableProps) {
  const words = useWords();
  const { events } = useAtlas();
  return (
    <div className="chart-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.say("chart.growth.year")}</th>
            <th scope="col">{words.say("time.events")}</th>
            {vitalities.map((vitality) => (
              <th key={vitality} scope="col">
                {words.say(`vitality.withAge.${vitality}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, counts }) => (
            <tr key={year}>
              <th scope="row">
                <button
                  ref={year === soughtYear ? takeFocus : undefined}
                  type="button"
                  className="button-plain"
                  onClick={() => onTravel(`${year}-12-31`)}
                >
                  {year}
                </button>
              </th>
              {/* Beside the year: a narrow window need not be scrolled for what was asked for. */}
              <td>{words.list(events.filter(({ date }) => yearOf(date) === year).map(({ names }) => words.of(names)))}</td>
              {vitalities.map((vitality) => (
                <td key={vitality} className="number">
                  {words.number(counts[vitality])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="chart-key time-key">
        {eventKinds.map((kind) => (
          <li key={kind}>
            <EventSign kind={kind} />
            {words.say(`event.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

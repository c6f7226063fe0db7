import { group } from "d3-array";
import type { ReactNode } from "react";
import type { Meeting } from "../../domain/meetings/model.ts";
import type { Day, Territory } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { download } from "../../ui/download.ts";
import { ReasonItem } from "../match/ReasonItem.tsx";
import { meetingsAsCalendar } from "./meetingsAsCalendar.ts";
import type { Timetable } from "./timetable.ts";
import type { Made } from "./useSchedule.ts";

/** How many reasons a participant is told for each meeting: what one keeps in mind for twenty minutes. */
const mostReasons = 3;

interface SheetsProps {
  readonly territories: ReadonlyMap<string, Territory>;
  readonly made: Made;
  readonly timetable: Timetable;
  readonly nameOf: (id: string) => string;
}

/** The programme as sheets: by slot, a sheet a participant, or a sheet a table. */
export function Sheets(props: SheetsProps) {
  const { sheetSubject } = useView();
  switch (sheetSubject) {
    case "slot":
      return <SlotSheets {...props} />;
    case "participant":
      return <ParticipantSheets {...props} />;
    case "table":
      return <TableSheets {...props} />;
  }
}

interface SheetProps {
  readonly title: ReactNode;
  /** When all of it is: a sheet of paper leaves the page that it comes from. */
  readonly day: Day;
  readonly columns: readonly string[];
  /** Shown under the title on the screen. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Sheet({ title, day, columns, action, children }: SheetProps) {
  const words = useWords();
  return (
    <section className="sheet">
      <h3>{title}</h3>
      <p className="paper-only">{words.date(day)}</p>
      {action}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}

/** What a pair is worth, and that somebody asked for it. */
function Match({ meeting: { match, isMust } }: { readonly meeting: Meeting }) {
  const words = useWords();
  return (
    <>
      {words.number(Math.round(match * 10) / 10)}
      {isMust && <span className="small soft"> ({words.say("meetings.asked")})</span>}
    </>
  );
}

function SlotSheets({ made, timetable, nameOf }: SheetsProps) {
  const words = useWords();
  const columns = [words.say("meetings.tableColumn"), words.say("meetings.who"), words.say("meetings.match")];
  return [...group(made.schedule.meetings, ({ slot }) => slot)].map(([slot, meetings]) => (
    <Sheet
      key={slot}
      title={
        <>
          {words.say("meetings.slot", { slot })} <span className="soft">{timetable.textOf(slot)}</span>
        </>
      }
      day={timetable.day}
      columns={columns}
    >
      {meetings.map((meeting) => (
        <tr key={meeting.table} data-meeting={meeting.pair.join()}>
          <td>{words.number(meeting.table)}</td>
          <td>
            <bdi>{nameOf(meeting.pair[0])}</bdi> – <bdi>{nameOf(meeting.pair[1])}</bdi>
          </td>
          <td>
            <Match meeting={meeting} />
          </td>
        </tr>
      ))}
    </Sheet>
  ));
}

function ParticipantSheets({ territories, made: { session, schedule, matches }, timetable, nameOf }: SheetsProps) {
  const words = useWords();
  const columns = [words.say("meetings.when"), words.say("meetings.tableColumn"), words.say("meetings.with")];
  const ids = session.participantIds.toSorted((a, b) => words.compare(nameOf(a), nameOf(b)));
  return ids.map((id) => {
    const its = schedule.meetings.filter(({ pair }) => pair.includes(id));
    const save = () =>
      download(
        `passerelles-meetings-${id.replace(":", "-")}.ics`,
        "text/calendar;charset=utf-8",
        meetingsAsCalendar(words, its, timetable, nameOf, new Date()),
      );
    if (its.length === 0) return null;
    return (
      <Sheet
        key={id}
        title={<bdi>{nameOf(id)}</bdi>}
        day={timetable.day}
        columns={columns}
        action={
          <button
            type="button"
            className="button no-print"
            aria-label={words.say("meetings.calendarOf", { name: nameOf(id) })}
            onClick={save}
          >
            {words.say("meetings.calendar")}
          </button>
        }
      >
        {its.map((meeting) => {
          const other = meeting.pair[0] === id ? meeting.pair[1] : meeting.pair[0];
          const [own, its] = [territories.get(id), territories.get(other)];
          return (
            <tr key={meeting.slot} data-with={other}>
              <td>{timetable.textOf(meeting.slot)}</td>
              <td>{words.number(meeting.table)}</td>
              <td>
                <bdi>{nameOf(other)}</bdi>
                {meeting.isMust && <span className="small soft"> ({words.say("meetings.asked")})</span>}
                <ul className="candidate-reasons small">
                  {matches
                    .reasonsOf(id, other)
                    .slice(0, mostReasons)
                    .map((reason) => (
                      <ReasonItem key={reason.evidence.criterion} reason={reason} {...(own && its && { pair: { own, its } })} />
                    ))}
                </ul>
              </td>
            </tr>
          );
        })}
      </Sheet>
    );
  });
}

function TableSheets({ made, timetable, nameOf }: SheetsProps) {
  const words = useWords();
  const columns = [words.say("meetings.when"), words.say("meetings.who")];
  const byTable = [...group(made.schedule.meetings, ({ table }) => table)].sort(([a], [b]) => a - b);
  return byTable.map(([table, meetings]) => (
    <Sheet key={table} title={words.say("meetings.table", { table })} day={timetable.day} columns={columns}>
      {meetings.map((meeting) => (
        <tr key={meeting.slot} data-meeting={meeting.pair.join()}>
          <td>{timetable.textOf(meeting.slot)}</td>
          <td>
            <bdi>{nameOf(meeting.pair[0])}</bdi> – <bdi>{nameOf(meeting.pair[1])}</bdi>
          </td>
        </tr>
      ))}
    </Sheet>
  ));
}

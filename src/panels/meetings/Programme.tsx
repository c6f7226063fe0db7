import type { Ground } from "../../domain/candidates/register.ts";
import type { ClockTime } from "../../domain/meetings/clock.ts";
import type { Schedule, Session } from "../../domain/meetings/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useView } from "../../state/atlas.tsx";
import { sheetSubjects } from "../../state/view.ts";
import { download } from "../../ui/download.ts";
import { Waiting } from "../../ui/Waiting.tsx";
import { PrintButton } from "../shared/PrintButton.tsx";
import { impossibilityText } from "./impossibilityText.ts";
import { meetingsAsCalendar } from "./meetingsAsCalendar.ts";
import { meetingsAsCsv } from "./meetingsAsCsv.ts";
import { participantNames } from "./participantNames.ts";
import { Sheets } from "./Sheets.tsx";
import { createTimetable, type Timetable } from "./timetable.ts";
import { type Made, useSchedule } from "./useSchedule.ts";

interface ProgrammeProps {
  readonly ground: Ground;
  readonly session: Session;
  readonly start: ClockTime;
}

/** Who meets whom and when, what cannot be kept, and sheets to print or to take away. */
export function Programme({ ground, session, start }: ProgrammeProps) {
  const words = useWords();
  const { slotMinutes, sheetSubject } = useView();
  const { made, isBusy } = useSchedule(ground, session);
  const timetable = createTimetable(words, start, slotMinutes);
  return (
    <section className="programme" data-by={sheetSubject} aria-busy={isBusy}>
      <h2>{words.say("meetings.result")}</h2>
      {session.participantIds.length < 2 && <p className="notice">{words.say("meetings.tooFew")}</p>}
      {session.participantIds.length >= 2 && !made && <Waiting name={words.say("meetings.result")} className="match-waiting" />}
      {session.participantIds.length >= 2 && made && <Ready ground={ground} made={made} timetable={timetable} />}
    </section>
  );
}

interface ReadyProps {
  readonly ground: Ground;
  readonly made: Made;
  readonly timetable: Timetable;
}

function Ready({ ground, made, timetable }: ReadyProps) {
  const words = useWords();
  const nameOf = participantNames(words, ground);
  const { schedule } = made;
  return (
    <>
      <output>
        {words.say("meetings.count", { count: schedule.meetings.length })}{" "}
        {words.say("meetings.total", { total: Math.round(schedule.total * 10) / 10 })}
      </output>
      <Problems schedule={schedule} nameOf={nameOf} />
      {schedule.meetings.length > 0 && (
        <>
          <Actions made={made} timetable={timetable} nameOf={nameOf} />
          <Sheets territories={ground.territories} made={made} timetable={timetable} nameOf={nameOf} />
        </>
      )}
    </>
  );
}

/** Constraints that cannot be kept, and who is left without a meeting, each with its reason. */
function Problems({ schedule, nameOf }: { readonly schedule: Schedule; readonly nameOf: (id: string) => string }) {
  const words = useWords();
  const { impossibilities, leftOut } = schedule;
  return (
    <>
      {impossibilities.length > 0 && (
        <div className="notice" role="alert">
          <h3>{words.say("meetings.impossible")}</h3>
          <ul>
            {impossibilities.map((one) => {
              const text = impossibilityText(words, nameOf, one);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className="notice">
          <h3>{words.say("meetings.leftOut")}</h3>
          <ul>
            {leftOut.map(({ participantId, why }) => (
              <li key={participantId} data-left-out={why}>
                {words.say(`meetings.leftOut.${why}`, { name: nameOf(participantId) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface ActionsProps {
  readonly made: Made;
  readonly timetable: Timetable;
  readonly nameOf: (id: string) => string;
}

/** What sheets tell, and files to take away. */
function Actions({ made, timetable, nameOf }: ActionsProps) {
  const words = useWords();
  const { sheetSubject } = useView();
  const changeView = useChangeView();
  const { meetings } = made.schedule;
  const name = `passerelles-meetings-${timetable.day}`;
  return (
    <div className="list-actions no-print">
      <fieldset className="wish" aria-label={words.say("meetings.by")}>
        {sheetSubjects.map((subject) => (
          <button
            key={subject}
            type="button"
            className="button"
            aria-pressed={sheetSubject === subject}
            onClick={() => changeView((view) => ({ ...view, sheetSubject: subject }))}
          >
            {words.say(`meetings.by.${subject}`)}
          </button>
        ))}
      </fieldset>
      <PrintButton />
      <button
        type="button"
        className="button"
        onClick={() => download(`${name}.csv`, "text/csv;charset=utf-8", meetingsAsCsv(made, timetable, nameOf))}
      >
        {words.say("list.csv")}
      </button>
      <button
        type="button"
        className="button"
        onClick={() =>
          download(
            `${name}.ics`,
            "text/calendar;charset=utf-8",
            meetingsAsCalendar(words, meetings, timetable, nameOf, new Date()),
          )
        }
      >
        {words.say("meetings.calendar")}
      </button>
    </div>
  );
}

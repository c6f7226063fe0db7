import { useId } from "react";
import { yearOf } from "../../domain/dates.ts";
import { type ClockTime, clockTimeOf, isClockTime, partsOf } from "../../domain/meetings/clock.ts";
import { useWords } from "../../i18n/words.tsx";
import { useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { mostSlots, mostTables, slotLengths } from "../../state/view.ts";
import { DateInput } from "../../ui/DateInput.tsx";
import { TimeInput } from "./TimeInput.tsx";

/** How many years ahead a session may be prepared. */
const yearsAhead = 5;

const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** When a session is, in how many slots, at how many tables. */
export function SessionForm({ start }: { readonly start: ClockTime }) {
  const words = useWords();
  const { today } = useSnapshot();
  const { slotCount, tableCount, slotMinutes } = useView();
  const changeView = useChangeView();
  const { day, time } = partsOf(start);
  const setStart = (next: ClockTime) => {
    if (isClockTime(next)) changeView((view) => ({ ...view, sessionStart: next }), "replace");
  };
  return (
    <section>
      <h2>{words.say("meetings.session")}</h2>
      <div className="session-form">
        <DateInput
          label={words.say("meetings.day")}
          value={day}
          min={today}
          max={`${yearOf(today) + yearsAhead}-12-31`}
          onChange={(next) => setStart(clockTimeOf(next, time))}
        />
        <TimeInput label={words.say("meetings.time")} value={time} onChange={(next) => setStart(clockTimeOf(day, next))} />
        <NumberChoice
          label={words.say("meetings.slots")}
          value={slotCount}
          values={upTo(mostSlots)}
          onChange={(count) => changeView((view) => ({ ...view, slotCount: count }), "replace")}
        />
        <NumberChoice
          label={words.say("meetings.tables")}
          value={tableCount}
          values={upTo(mostTables)}
          onChange={(count) => changeView((view) => ({ ...view, tableCount: count }), "replace")}
        />
        <NumberChoice
          label={words.say("meetings.minutes")}
          value={slotMinutes}
          values={slotLengths}
          nameOf={(count) => words.say("meetings.minuteCount", { count })}
          onChange={(count) => changeView((view) => ({ ...view, slotMinutes: count }), "replace")}
        />
      </div>
    </section>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly values: readonly number[];
  readonly nameOf?: (value: number) => string;
  readonly onChange: (value: number) => void;
}

function NumberChoice({ label, value, values, nameOf, onChange }: NumberChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <div className="session-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf ? nameOf(one) : words.number(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

import { parseDate } from "@internationalized/date";
import { memo, useState } from "react";
import { DateField, DateInput as Segments, DateSegment, I18nProvider, Label } from "react-aria-components";
import type { Day } from "../domain/model.ts";
import { useWords } from "../i18n/words.tsx";
import "./dateInput.css";

interface DateInputProps {
  readonly label: string;
  readonly value: Day;
  readonly min: Day;
  readonly max: Day;
  /** Called with a whole date between `min` and `max`; never with a half-typed one. */
  readonly onChange: (day: Day) => void;
  readonly isLabelHidden?: boolean;
}

/**
 * A date typed part by part, in the order and the digits of the language of the page. A date that cannot be had is said to
 * be so, with the bounds, and a field that is left shows the date of the page again. It is costly to render: whoever gives it
 * the same `onChange` each time spares that.
 */
export const DateInput = memo(function DateInput(props: DateInputProps) {
  const { label, value, min, max, onChange, isLabelHidden = false } = props;
  const words = useWords();
  // While parts are being typed the field runs ahead of the value; a new value from outside brings it back.
  const [typed, setTyped] = useState({ from: value, day: value });
  // Parts that were taken away, or typed by half, are known to the field alone: it begins anew when it is left.
  const [visit, setVisit] = useState(0);
  const [refused, setRefused] = useState<{ readonly day: Day; readonly from: Day }>();
  const shown = typed.from === value ? typed.day : value;
  const isRefused = refused?.from === value;
  const isKnown = (day: Day) => day >= min && day <= max;
  const change = (day: Day) => {
    setTyped({ from: value, day });
    // A year of less than four digits is still being typed.
    const isWhole = !day.startsWith("0");
    setRefused(isWhole && !isKnown(day) ? { day, from: value } : undefined);
    if (isKnown(day)) onChange(day);
  };
  const leave = () => {
    if (!isKnown(shown)) setRefused({ day: shown, from: value });
    setTyped({ from: value, day: value });
    // Once the focus has arrived where it goes: what it leaves must not be taken away on its way.
    setTimeout(() => setVisit(visit + 1));
  };
  return (
    <I18nProvider locale={words.locale}>
      <DateField
        key={visit}
        className="date-field"
        value={parseDate(shown)}
        minValue={parseDate(min)}
        maxValue={parseDate(max)}
        onChange={(date) => date && change(date.toString())}
        onBlur={leave}
      >
        <Label className={isLabelHidden ? "visually-hidden" : undefined}>{label}</Label>
        <Segments className="date-segments">{(segment) => <DateSegment segment={segment} className="date-segment" />}</Segments>
        {isRefused && (
          <p className="date-refused small" role="alert">
            {words.say("date.refused", { date: words.date(refused.day), first: words.date(min), last: words.date(max) })}
          </p>
        )}
      </DateField>
    </I18nProvider>
  );
});

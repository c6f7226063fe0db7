import { parseDate } from "@internationalized/date";
import { useState } from "react";
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

/** A date typed part by part, in the order and the digits of the language of the page. */
export function DateInput({ label, value, min, max, onChange, isLabelHidden = false }: DateInputProps) {
  const words = useWords();
  // While parts are being typed the field runs ahead of the value; a new value from outside brings it back.
  const [typed, setTyped] = useState({ from: value, day: value });
  const shown = typed.from === value ? typed.day : value;
  return (
    <I18nProvider locale={words.locale}>
      <DateField
        className="date-field"
        value={parseDate(shown)}
        minValue={parseDate(min)}
        maxValue={parseDate(max)}
        onChange={(date) => {
          if (!date) return;
          const day = date.toString();
          setTyped({ from: value, day });
          if (day >= min && day <= max) onChange(day);
        }}
      >
        <Label className={isLabelHidden ? "visually-hidden" : undefined}>{label}</Label>
        <Segments className="date-segments">{(segment) => <DateSegment segment={segment} className="date-segment" />}</Segments>
      </DateField>
    </I18nProvider>
  );
}

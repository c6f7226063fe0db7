import { parseTime } from "@internationalized/date";
import { DateInput as Segments, DateSegment, I18nProvider, Label, TimeField } from "react-aria-components";
import { useWords } from "../../i18n/words.tsx";
import "../../ui/dateInput.css";

interface TimeInputProps {
  readonly label: string;
  /** Hours and minutes: `09:00`. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of the day typed part by part, of 24 hours, in the digits of the language of the page. */
export function TimeInput({ label, value, onChange }: TimeInputProps) {
  const words = useWords();
  return (
    <I18nProvider locale={words.locale}>
      <TimeField
        className="date-field"
        hourCycle={24}
        value={parseTime(value)}
        onChange={(time) => time && onChange(time.toString().slice(0, 5))}
      >
        <Label>{label}</Label>
        <Segments className="date-segments time-segments">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </Segments>
      </TimeField>
    </I18nProvider>
  );
}

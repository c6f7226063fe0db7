import { type ReactNode, useId } from "react";
import { useWords } from "../../i18n/words.tsx";
import type { MessageId } from "../../i18n/messages.ts";

interface ControlProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is to be mended. */
  readonly problem?: MessageId | undefined;
  readonly isNeeded?: boolean;
}

/** What stands under a field: what is expected, and what is to be mended. */
function useNotes({ hint, problem }: Pick<ControlProps, "hint" | "problem">) {
  const words = useWords();
  const id = useId();
  return {
    control: {
      id,
      "aria-describedby": `${id}-hint ${id}-problem`,
      "aria-invalid": problem !== undefined,
    },
    notes: (
      <>
        <span id={`${id}-hint`} className="small soft">
          {hint}
        </span>
        <span id={`${id}-problem`} className="small field-problem">
          {problem && words.say(problem)}
        </span>
      </>
    ),
  };
}

interface TextControlProps extends ControlProps {
  readonly isLong?: boolean;
  readonly lang?: string;
}

/** A text, on a line or on several. */
export function TextControl({ label, value, onChange, isNeeded, isLong, lang, ...told }: TextControlProps) {
  const { control, notes } = useNotes(told);
  const common = {
    ...control,
    value,
    lang,
    dir: "auto",
    required: isNeeded,
    autoComplete: "off",
  } as const;
  return (
    <p className="field">
      <label htmlFor={control.id}>{label}</label>
      {isLong ? (
        <textarea rows={3} {...common} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input type="text" {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      {notes}
    </p>
  );
}

interface ChoiceControlProps extends ControlProps {
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** One of several, chosen from a list; none at first. */
export function ChoiceControl({ label, value, onChange, isNeeded, options, ...told }: ChoiceControlProps) {
  const words = useWords();
  const { control, notes } = useNotes(told);
  return (
    <p className="field">
      <label htmlFor={control.id}>{label}</label>
      <select {...control} value={value} required={isNeeded} onChange={(event) => onChange(event.target.value)}>
        <option value="" disabled>
          {words.say("correct.choose")}
        </option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {notes}
    </p>
  );
}

/** One of a few, all seen at once. */
export function RadioControl({ label, value, onChange, options, ...told }: ChoiceControlProps) {
  const { control, notes } = useNotes(told);
  return (
    <fieldset className="field" aria-describedby={control["aria-describedby"]} data-invalid={control["aria-invalid"]}>
      <legend>{label}</legend>
      {options.map(({ code, name }) => (
        <label key={code} className="field-option">
          <input type="radio" name={control.id} checked={value === code} onChange={() => onChange(code)} />
          {name}
        </label>
      ))}
      {notes}
    </fieldset>
  );
}

import { useId, useState } from "react";
import { type NumberRule, readNumber } from "../domain/amount.ts";
import { useWords } from "../i18n/words.tsx";
import "./amountField.css";

interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly rule: NumberRule;
  readonly value: number | undefined;
  /** Called with what is understood: a number, or nothing for an empty field. What is refused is said beside the field. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number typed as people type it; what is not understood stands in the field, with the reason beside it. */
export function AmountField({ label, hint, rule, value, onChange }: AmountFieldProps) {
  const words = useWords();
  const id = useId();
  // While it is typed, the field keeps what was typed; a new value from outside replaces it.
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | undefined }>();
  const text = typed && typed.value === value ? typed.text : value === undefined ? "" : words.number(value);
  const { problem } = readNumber(text, rule);
  return (
    <div className="amount-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          const read = readNumber(event.target.value, rule);
          setTyped({ text: event.target.value, value: read.value });
          onChange(read.value);
        }}
      />
      <span id={`${id}-hint`} className="small soft">
        {hint}
      </span>
      <span id={`${id}-problem`} className="small amount-problem" aria-live="polite">
        {problem && words.say(`amount.${problem}`, { most: words.number(rule.most) })}
      </span>
    </div>
  );
}

import { useId, useState } from "react";
import { type NumberRule, readNumber, type TypedNumber } from "../domain/amount.ts";
import { useWords, type Words } from "../i18n/words.tsx";
import "./amountField.css";

interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly rule: NumberRule;
  readonly value: number | undefined;
  /** Called with what is understood: a number, or nothing for an empty field. What is refused is said beside the field. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as the language writes it, with all decimals that the field keeps. */
const written = ({ locale }: Words, value: number, { decimals }: NumberRule) =>
  value.toLocaleString(locale, { maximumFractionDigits: decimals });

/** How what was typed is read, where it can be read in two ways or is not written as the language does; nothing otherwise. */
function readingText(words: Words, text: string, { value, otherReading }: TypedNumber, rule: NumberRule): string | undefined {
  if (value === undefined) return undefined;
  const told = written(words, value, rule);
  if (otherReading !== undefined)
    return words.say("amount.ambiguous", { value: told, other: written(words, otherReading, rule) });
  const plain = (one: string) => one.trim().replace(/\s/g, " ");
  const isAsWritten = plain(text) === plain(told) || text.trim() === String(value);
  return isAsWritten ? undefined : words.say("amount.read", { value: told });
}

/** A number typed as people type it, and how it is read; what is not understood stands in the field, with the reason beside it. */
export function AmountField({ label, hint, rule, value, onChange }: AmountFieldProps) {
  const words = useWords();
  const id = useId();
  // While it is typed, the field keeps what was typed; a new value from outside replaces it.
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | undefined }>();
  const isTyped = typed !== undefined && typed.value === value;
  const text = isTyped ? typed.text : value === undefined ? "" : written(words, value, rule);
  const read = readNumber(text, rule);
  const reading = isTyped ? readingText(words, text, read, rule) : undefined;
  return (
    <div className="amount-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={read.problem !== undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
        onChange={(event) => {
          const next = readNumber(event.target.value, rule);
          setTyped({ text: event.target.value, value: next.value });
          onChange(next.value);
        }}
      />
      <span id={`${id}-hint`} className="small soft">
        {hint}
      </span>
      <span id={`${id}-problem`} className="small" aria-live="polite">
        {reading}
        {read.problem && (
          <span className="amount-problem">
            {words.say(`amount.${read.problem}`, {
              least: written(words, rule.least, rule),
              most: written(words, rule.most, rule),
            })}
          </span>
        )}
      </span>
    </div>
  );
}

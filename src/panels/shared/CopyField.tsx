import { type FocusEvent, type ReactNode, useId, useRef } from "react";
import { useWords } from "../../i18n/words.tsx";
import "./copyField.css";
import { useCopy } from "./useCopy.ts";

interface CopyFieldProps {
  readonly text: string;
  /** What it is: the label of its field, in the heading or paragraph that stands above. */
  readonly label: ReactNode;
  /** Whether it takes several lines. */
  readonly isLong?: boolean;
  /** Whether its label is no heading: it stands deep within a page. */
  readonly isPlain?: boolean;
}

/** A text to be taken elsewhere: copied by a button, or by hand where the browser does not let us. */
export function CopyField({ text, label, isLong = false, isPlain = false }: CopyFieldProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(() => field.current?.select());
  const shown = {
    id,
    ref: field,
    // An address runs from the left, a text as it begins.
    dir: isLong ? "auto" : "ltr",
    readOnly: true,
    value: text,
    onFocus: ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => target.select(),
  } as const;
  const Heading = isPlain ? "p" : "h2";
  return (
    <div className="copy-field">
      <Heading>
        <label htmlFor={id}>{label}</label>
      </Heading>
      <div className="copy-line">
        {isLong ? <textarea rows={4} {...shown} /> : <input type="url" {...shown} />}
        <button type="button" className="button" onClick={() => void copy(text)}>
          {words.say("copy.do")}
        </button>
      </div>
      <output className="small soft">{copied === text && words.say("copy.done")}</output>
    </div>
  );
}

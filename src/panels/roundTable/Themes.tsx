import { useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { WordsControl } from "../correct/WordsControl.tsx";

interface ThemesProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Themes, folded: the field that finds them knows all words, and comes when it is asked for, since turns have many forms. */
export function Themes(field: ThemesProps) {
  const words = useWords();
  const [isOpened, setOpened] = useState(false);
  const label = words.say("round.words");
  return (
    <details>
      <summary className="small" onClick={() => setOpened(true)}>
        {label}
      </summary>
      {isOpened && <WordsControl {...field} label={label} />}
    </details>
  );
}

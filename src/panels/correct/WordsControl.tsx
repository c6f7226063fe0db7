import { useMemo } from "react";
import type { MessageId } from "../../i18n/messages.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { FindControl } from "./FindControl.tsx";

interface WordsControlProps {
  readonly label: string;
  /** Words of the tables, in French, separated by bars. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: MessageId | undefined;
}

/** Free words of the sources, which stand for themes: those that are there can be taken away, others added. */
export function WordsControl({ label, value, onChange, problem }: WordsControlProps) {
  const words = useWords();
  const atlas = useAtlas();
  const chosen = value === "" ? [] : value.split("|");
  const nameOf = (id: string) => {
    const keyword = atlas.keywords.get(id);
    return keyword ? words.of(keyword.names) : id;
  };
  const others = useMemo(() => {
    const taken = new Set(value.split("|"));
    return [...atlas.keywords.values()]
      .filter(({ id }) => !taken.has(id))
      .map(({ id, names, themeId }) => ({ id, name: words.of(names), detail: themeName(words, atlas, themeId) }))
      .toSorted((a, b) => words.compare(a.name, b.name));
  }, [atlas, words, value]);
  return (
    <>
      <ul className="field-words" aria-label={label} hidden={chosen.length === 0}>
        {chosen.map((id) => (
          <li key={id}>
            {nameOf(id)}{" "}
            <button
              type="button"
              className="button-plain"
              aria-label={words.say("correct.words.remove", { word: nameOf(id) })}
              onClick={() => onChange(chosen.filter((one) => one !== id).join("|"))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <FindControl
        label={words.say("correct.words.add")}
        items={others}
        // It is none of those that can be found: the field is empty again for the next one.
        value={chosen.at(-1) ?? ""}
        problem={problem}
        none={words.say("correct.words.none")}
        placeholder={words.say("row.find")}
        onChange={(id) => id !== "" && onChange([...chosen, id].join("|"))}
      />
    </>
  );
}

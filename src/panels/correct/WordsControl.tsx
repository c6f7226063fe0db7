import { group } from "d3-array";
import type { MessageId } from "../../i18n/messages.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { ChoiceControl } from "./controls.tsx";

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
  const others = [...group(atlas.keywords.values(), ({ themeId }) => themeId)].flatMap(([themeId, keywords]) =>
    keywords
      .filter(({ id }) => !chosen.includes(id))
      .map(({ id, names }) => ({ code: id, name: `${themeName(words, atlas, themeId)} · ${words.of(names)}` })),
  );
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
      <ChoiceControl
        label={words.say("correct.words.add")}
        value=""
        options={others.toSorted((a, b) => words.compare(a.name, b.name))}
        problem={problem}
        onChange={(id) => onChange([...chosen, id].join("|"))}
      />
    </>
  );
}

import { useState } from "react";
import { actorIdIn } from "../../domain/participants.ts";
import { requestChange } from "../../edition/roundTable/capture.ts";
import { useWords } from "../../i18n/words.tsx";
import { TextControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { WordsControl } from "../correct/WordsControl.tsx";
import { useNoting, useRound } from "./useRound.ts";

interface SeekingProps {
  readonly id: string;
  readonly name: string;
  readonly onTold: (told: string) => void;
}

/** That who speaks seeks a partner, on what, in a sentence. */
export function Seeking({ id, name, onTold }: SeekingProps) {
  const words = useWords();
  const { captured, meeting } = useRound();
  const note = useNoting(onTold);
  const before = captured.requests.get(id);
  const { draft: typed, set, clear } = useTyped(`seeking:${meeting.id}:${id}`);
  const sentence = typed["sentence"] ?? before?.[`summary_${words.language}`] ?? "";
  const keywords = typed["words"] ?? before?.["words"] ?? "";
  const [isBegun] = useState(sentence !== "" || keywords !== "");
  const title = words.say("round.seeks", { name });
  const save = async () => {
    const actorId = actorIdIn(id);
    const seeker = actorId === undefined ? { territoryId: id } : { actorId };
    const sought = { seeker, words: keywords, sentence, language: words.language };
    if (await note([requestChange(captured, meeting, sought)], title)) clear();
  };
  return (
    <details className="card" open={isBegun || before !== undefined}>
      <summary>{words.say("round.seeking")}</summary>
      <form
        noValidate
        data-typed={Object.values(typed).some((value) => value !== "")}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextControl
          label={words.say("round.sentence")}
          value={sentence}
          lang={words.language}
          onChange={(value) => set("sentence", value)}
        />
        <WordsControl label={words.say("round.words")} value={keywords} onChange={(value) => set("words", value)} />
        <p className="round-groups">
          <button type="submit" className="button">
            {words.say("round.save")}
          </button>
          {before && <span className="small soft">{words.say("round.savedAlready")}</span>}
        </p>
      </form>
    </details>
  );
}

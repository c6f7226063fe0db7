import type { Entry } from "../../domain/snapshot.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { useLoadedSentences } from "./WithSentences.tsx";

/** The sentence that was said last of a partnership, with its date. */
export function LastSaid({ entry: { partnership } }: { readonly entry: Entry }) {
  const words = useWords();
  const { summaries } = useLoadedSentences();
  const last = partnership.statements.findLast(({ id, date }) => date !== undefined && summaries[id]);
  if (!last) return null;
  return (
    <p className="small">
      <span className="soft">
        {words.say("round.last")} {datedText(words, last)}{" "}
      </span>
      <SentenceText text={summaries[last.id]} />
    </p>
  );
}

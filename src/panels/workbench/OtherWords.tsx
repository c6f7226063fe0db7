import { summaryPath } from "../../edition/contribution/archive.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";

/** How many characters are shown: remarks are short, but what many rows say in words is as long as the rows. */
const mostShown = 20_000;

/** What a contribution says in words: as text, whatever stands in it, each line laid out by its own letters. */
export function OtherWords({ summary }: { readonly summary: string }) {
  const words = useWords();
  if (summary === "") return null;
  return (
    <>
      <h4 id="other-words">{words.say("other.words")}</h4>
      <section className="other-words" aria-labelledby="other-words" tabIndex={0}>
        <p>{summary.slice(0, mostShown)}</p>
      </section>
      {summary.length > mostShown && (
        <p className="small soft">{words.say("other.wordsCut", { count: mostShown, file: isolated(summaryPath) })}</p>
      )}
    </>
  );
}

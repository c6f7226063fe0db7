import { lineKey } from "../../domain/document.ts";
import { passagesOn, type PassageSubject } from "../../domain/passages.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { useLoadedSentences } from "../shared/WithSentences.tsx";

interface PassagesOnProps {
  readonly kind: PassageSubject;
  readonly id: string;
}

/** What founding documents say of something beside statements: recommendations, questions, a programme. */
export function PassagesOn({ kind, id }: PassagesOnProps) {
  const words = useWords();
  const atlas = useAtlas();
  const sentences = useLoadedSentences();
  const passages = passagesOn(atlas, kind, id);
  if (passages.length === 0) return null;
  return (
    <section>
      <h3>{words.say("passage.title", { count: passages.length })}</h3>
      <ol className="statements">
        {passages.map((passage) => (
          <li key={passage.id} className="statement">
            <p className="small soft">{words.say(`passage.${passage.kind}`)}</p>
            <p>
              <SentenceText text={sentences.summaries[passage.id]} />
            </p>
            <p className="small soft">
              <Citation sourceId={passage.sourceId} locator={passage.locator} line={lineKey("passage", passage.id)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

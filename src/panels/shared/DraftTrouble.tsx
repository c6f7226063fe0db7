import { drafts } from "../../drafts/drafts.ts";
import { useWords } from "../../i18n/words.tsx";
import { useDrafts } from "./useDrafts.ts";

/** Says that the browser does not keep drafts, and what to do; nothing while it does. */
export function DraftTrouble() {
  const words = useWords();
  const { trouble } = useDrafts();
  return (
    trouble && (
      <div className="notice draft-trouble no-print">
        <p role="alert">{words.say(`draft.trouble.${trouble}`)}</p>
        {trouble === "full" && (
          <p>
            <button type="button" className="button" onClick={() => void drafts.tryAgain()}>
              {words.say("draft.tryAgain")}
            </button>
          </p>
        )}
      </div>
    )
  );
}

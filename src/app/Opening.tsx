import { useWords } from "../i18n/words.tsx";
import { useLate } from "../ui/useLate.ts";

/** Stands where the page will be while the atlas is on its way; over the picture that the page was served with. */
export function Opening({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  const isLate = useLate();
  return (
    <div className="opening-wait">
      <output>
        <p>{words.say("app.loading")}</p>
        {isLate && <p>{words.say("problem.late", { part: "atlas.json" })}</p>}
      </output>
      {isLate && (
        <button type="button" className="button" onClick={onRetry}>
          {words.say("problem.retry")}
        </button>
      )}
    </div>
  );
}

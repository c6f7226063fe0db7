import { useWords } from "../i18n/words.tsx";
import { useLate } from "../ui/useLate.ts";

/** Stands where the page will be while the atlas is on its way; looks like what the page said before any script. */
export function Opening({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  const isLate = useLate();
  return (
    <main className="opening">
      <p className="opening-name">{words.say("app.name")}</p>
      <output className="opening-words">
        <span>{words.say("app.loading")}</span>
        {isLate && <span>{words.say("problem.late", { part: "atlas.json" })}</span>}
      </output>
      {isLate && (
        <button type="button" className="button" onClick={onRetry}>
          {words.say("problem.retry")}
        </button>
      )}
    </main>
  );
}

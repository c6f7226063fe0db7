import { useWords } from "../i18n/words.tsx";

/** What stands in place of a panel that failed. */
export function PanelProblem({ onRetry }: { readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <p className="notice" role="alert">
      {words.say("problem.panel")}{" "}
      <button type="button" className="button-plain" onClick={onRetry}>
        {words.say("problem.retry")}
      </button>
    </p>
  );
}

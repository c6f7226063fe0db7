import { LoadFailure } from "../data/load.ts";
import { useWords } from "../i18n/words.tsx";
import { forgetFailures } from "./resources.ts";

interface PanelProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What stands in place of a panel that failed: the file at fault when there is one, and a way to try again. */
export function PanelProblem({ error, onRetry }: PanelProblemProps) {
  const words = useWords();
  return (
    <p className="notice" role="alert">
      {words.say("problem.panel")}{" "}
      {error instanceof LoadFailure && <>{words.say(`problem.${error.fault}`, { file: error.file })} </>}
      <button
        type="button"
        className="button-plain"
        onClick={() => {
          forgetFailures();
          onRetry();
        }}
      >
        {words.say("problem.retry")}
      </button>
    </p>
  );
}

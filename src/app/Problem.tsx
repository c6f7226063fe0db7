import { useWords } from "../i18n/words.tsx";
import { LoadFailure } from "../data/load.ts";

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** One readable page when the data cannot be used: which file, what is wrong with it, and how to try again. */
export function Problem({ error, onRetry }: ProblemProps) {
  const words = useWords();
  return (
    <main className="problem">
      <h1>{words.say("problem.title")}</h1>
      {error instanceof LoadFailure ? (
        <>
          <p>{words.say(`problem.${error.fault}`, { file: error.file })}</p>
          <p className="soft small">
            <bdi dir="ltr">{error.detail}</bdi>
          </p>
        </>
      ) : (
        <p>{words.say("problem.other")}</p>
      )}
      <p>{words.say("problem.hint")}</p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.say("problem.retry")}
        </button>
      </p>
    </main>
  );
}

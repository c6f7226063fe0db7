import { LoadFailure } from "../domain/loadFailure.ts";
import { failureText } from "../i18n/describeFailure.ts";
import { useWords } from "../i18n/words.tsx";
import type { Failure } from "../ui/Boundary.tsx";
import { ReloadButton } from "../ui/ReloadButton.tsx";
import "./problem.css";

/** Whether the connection may be to blame: what came whole and is not understood would come so again. */
const mayBeConnection = (error: unknown) =>
  !(error instanceof LoadFailure) || error.fault === "missing" || error.fault === "truncated";

/** One readable page when the atlas cannot be shown: which file, what is wrong with it, and how to try again. */
export function Problem({ error, isAgain, onRetry }: Failure) {
  const words = useWords();
  return (
    <main className="problem">
      <h1>{words.say("problem.title")}</h1>
      <p>{failureText(words, error) ?? words.say("problem.other")}</p>
      {error instanceof LoadFailure && (
        <p className="soft small">
          <bdi dir="ltr">{error.detail}</bdi>
        </p>
      )}
      <p>
        {mayBeConnection(error) && words.say("problem.hint")} {words.say("problem.kept")}
      </p>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.say("problem.retry")}
        </button>{" "}
        {isAgain && <ReloadButton />}
      </p>
    </main>
  );
}

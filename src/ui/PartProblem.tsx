/** What is shown in place of a part that failed to load. */

import { type MouseEvent, type ReactNode, useEffect } from "react";
import { failureText } from "../i18n/describeFailure.ts";
import { useWords } from "../i18n/words.tsx";
import type { Failure } from "./Boundary.tsx";
import "./part.css";
import { ReloadButton } from "./ReloadButton.tsx";
import { recoverFromReplacement } from "./replacedSite.ts";

interface PartProblemProps extends Failure {
  /** What failed, in a sentence. */
  readonly message: string;
  readonly instead?: ReactNode;
}

/**
 * What stands in place of what failed: the file at fault when it is known, and a way to try again. A part
 * that fails again may need a new page: files of another edition, or a browser that remembers what it could not import.
 */
export function PartProblem({ message, error, isAgain, onRetry, instead }: PartProblemProps) {
  const words = useWords();
  // Workers are asked for by no import that would tell.
  useEffect(() => recoverFromReplacement(), []);
  const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button goes away with the message: focus stays near it.
    currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
    onRetry();
  };
  return (
    <p className="notice part-notice" role="alert">
      <span>
        {message} {failureText(words, error)}
      </span>
      <button type="button" className="button-plain" onClick={retry}>
        {words.say("problem.retry")}
      </button>
      {isAgain && <ReloadButton />}
      {instead}
    </p>
  );
}

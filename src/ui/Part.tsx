/**
 * A part of the page that comes later: shows a sign of its size while it loads, and a message with a retry when it
 * fails. Whatever is imported late stands in one.
 */

import { type ReactNode, Suspense } from "react";
import { useWords } from "../i18n/words.tsx";
import { Boundary } from "./Boundary.tsx";
import { PartProblem } from "./PartProblem.tsx";
import { Waiting } from "./Waiting.tsx";

interface PartProps {
  /** What the part is called, in words of the page. */
  readonly name: string;
  /** Class of the sign that holds its place while it loads: as large as what comes. */
  readonly waiting?: string;
  /** What the sign says, where what comes shows a text as well. */
  readonly placeholder?: string;
  /** Another way to what the part shows. */
  readonly instead?: ReactNode;
  /** Called when the part fails, for what waits for it elsewhere. */
  readonly onFailure?: () => void;
  readonly children: ReactNode;
}

/**
 * A part of the page that may come later, or fail, by itself: a sign of its size holds its place, a message tells that it
 * tarries or failed, a button tries again. What stands beside it stays as it is.
 */
export function Part({ name, waiting = "skeleton", placeholder, instead, onFailure, children }: PartProps) {
  const words = useWords();
  return (
    <Boundary
      onFailure={onFailure}
      problem={(failure) => <PartProblem message={words.say("problem.part", { part: name })} instead={instead} {...failure} />}
    >
      <Suspense fallback={<Waiting name={name} className={waiting} placeholder={placeholder} instead={instead} />}>
        {children}
      </Suspense>
    </Boundary>
  );
}

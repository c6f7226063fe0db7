import { type ReactNode, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { PartProblem } from "../ui/PartProblem.tsx";
import { loadGround } from "./loadGround.ts";

interface Ground {
  /** Loads the ground; another function after a failure that the reader wants mended, so that it is asked for again. */
  readonly load: () => ReturnType<typeof loadGround>;
  /** What to show when a part of the ground is missing: the map says all the rest. */
  readonly notice: ReactNode;
}

/** Land of the neighbours and waters, which the map can do without. */
export function useGround(): Ground {
  const words = useWords();
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly isAgain: boolean }>();
  const loader = (isAgain: boolean) => () => loadGround((error) => setFailed({ error, isAgain }));
  const [load, setLoad] = useState(() => loader(false));
  const retry = () => {
    setFailed(undefined);
    setLoad(() => loader(true));
  };
  const message = words.say("problem.part", { part: words.say("part.ground") });
  return { load, notice: failed && <PartProblem message={message} {...failed} onRetry={retry} /> };
}

import { useEffect, useState } from "react";
import type { Ranking, Wishes } from "../../domain/candidates/model.ts";
import { rankInSteps } from "../../domain/candidates/rank.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Territory } from "../../domain/model.ts";
import { inTurns } from "../../ui/turns.ts";

/**
 * Candidates for an authority, worked out in turns between which the page draws and answers: while a slider is drawn the
 * list may lag behind, the thumb must not.
 * @returns the last ranking that is there; undefined before the first
 */
export function useRanking(ground: Ground, own: Territory, wishes: Wishes, most: number): Ranking | undefined {
  const [ranking, setRanking] = useState<Ranking>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let isGone = false;
    function* stepsWhileAsked(): Generator<void, Ranking | undefined, undefined> {
      const steps = rankInSteps(ground, own, wishes, most);
      while (!isGone) {
        const step = steps.next();
        if (step.done) return step.value;
        yield;
      }
      return undefined;
    }
    inTurns(stepsWhileAsked()).then((next) => {
      if (next && !isGone) setRanking(next);
    }, setFailure);
    return () => {
      isGone = true;
    };
  }, [ground, own, wishes, most]);
  // The part around it tells of a failure, as of one while rendering.
  if (failure !== undefined) throw failure;
  return ranking;
}

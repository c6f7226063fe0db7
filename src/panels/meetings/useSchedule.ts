import { useEffect, useState } from "react";
import type { Ground } from "../../domain/candidates/register.ts";
import { type Matches, matchInSteps, participantOf } from "../../domain/meetings/matches.ts";
import type { Schedule, Session } from "../../domain/meetings/model.ts";
import { scheduleInSteps } from "../../domain/meetings/schedule.ts";
import { inTurns } from "../../ui/turns.ts";

export interface Made {
  readonly session: Session;
  readonly schedule: Schedule;
  readonly matches: Matches;
}

/** Matches all pairs, then seats them, as long as somebody still asks. */
function* stepsWhile(isAsked: () => boolean, ground: Ground, session: Session): Generator<void, Made | undefined, undefined> {
  const known = { ...session, participantIds: session.participantIds.filter((id) => participantOf(ground, id)) };
  function* all(): Generator<void, Made, undefined> {
    const matches = yield* matchInSteps(ground, known.participantIds);
    return { session: known, schedule: yield* scheduleInSteps(known, matches.matchOf), matches };
  }
  for (const steps = all(); isAsked(); ) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return undefined;
}

/**
 * The schedule of a session, worked out in turns between which the page draws and answers.
 * @returns the last one that is there, and whether it is that of the session; undefined before the first
 */
export function useSchedule(ground: Ground, session: Session): { readonly made: Made | undefined; readonly isBusy: boolean } {
  const [found, setFound] = useState<{ readonly made: Made; readonly ground: Ground; readonly of: Session }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let isGone = false;
    inTurns(stepsWhile(() => !isGone, ground, session)).then((made) => {
      if (made && !isGone) setFound({ made, ground, of: session });
    }, setFailure);
    return () => {
      isGone = true;
    };
  }, [ground, session]);
  // The part around it tells of a failure, as of one while rendering.
  if (failure !== undefined) throw failure;
  return { made: found?.made, isBusy: found?.ground !== ground || found.of !== session };
}

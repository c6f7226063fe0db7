/** Does work that is made in steps at one go, for whom nothing waits. */
export function allSteps<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

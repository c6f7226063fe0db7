/** How long the page may stand still for us, in milliseconds: half of what a frame lasts. */
const longestTurn = 8;

/** Ends the turn: the page draws and answers before we go on. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does long work in steps, and lets the page go on between them. */
export async function inTurns<Result>(steps: Generator<unknown, Result, undefined>): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < longestTurn) continue;
    await pause();
    start = performance.now();
  }
}

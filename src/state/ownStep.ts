/** Steps through the history that the page takes itself, and what waits for them to arrive. */

/**
 * What a step through the history is: the page is what its address tells; or the page stays as it is, and so should the
 * address; or the step only passes on the way to another.
 */
export type Step = "page" | "kept" | "passed";

/** A step of our own: the position it leads to, what it is for the page, and the address that is to stand there, if any. */
export interface OwnStep {
  readonly position: number;
  readonly step: Step;
  readonly address?: string;
}

/** The step that has not arrived yet: browsers go through the history when they get to it. */
let underWay: OwnStep | undefined;

/** What is to be written once it has arrived: written before, it would stand in the entry that is being left. */
const waiting: (() => void)[] = [];

/** A step that has not arrived by then, in milliseconds, leads nowhere: what waits for it is written where the page stands. */
const longestStep = 1000;
let giveUp: ReturnType<typeof setTimeout> | undefined;

/** Whether a step of ours has not arrived yet. */
export function isUnderWay(): boolean {
  return underWay !== undefined;
}

/** Steps through the history by one entry. */
export function setOut(by: 1 | -1, step: OwnStep): void {
  clearTimeout(giveUp);
  underWay = step;
  giveUp = setTimeout(() => {
    arrive();
    writeWaiting();
  }, longestStep);
  window.history.go(by);
}

/** Ends the step that is under way. @returns that step, if there was one */
export function arrive(): OwnStep | undefined {
  const arrived = underWay;
  underWay = undefined;
  clearTimeout(giveUp);
  return arrived;
}

/** Changes entries of the history, at once or when the step that is under way has arrived. */
export function write(change: () => void): void {
  if (underWay) waiting.push(change);
  else change();
}

/** Writes what has waited, in its order, unless that sets out on a step again. */
export function writeWaiting(): void {
  while (!underWay && waiting.length > 0) waiting.shift()?.();
}

/** Forgets the step that is under way, and what waits for it. */
export function forgetSteps(): void {
  arrive();
  waiting.length = 0;
}

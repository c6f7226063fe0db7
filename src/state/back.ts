/** Back closes what lies over the page before it leaves anything that the address tells. */

import { useEffect, useEffectEvent } from "react";

interface Held {
  readonly close: () => void;
}

/** What is open, the last opened at the end. */
const open: Held[] = [];

/** The mark of an entry of the history that holds what its address told before: it is there to be gone back from. */
const holding = { isHolding: true } as const;

/** Whether the present entry of the history only holds. */
export function isHoldingEntry(): boolean {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "isHolding" in state;
}

/** Whether the next step through the history is one of ours, which nobody should hear. */
let isLeaving = false;

/**
 * Lets Back close something that lies over the page and is not in the address: a sheet, a dialog.
 * @param close closes it
 * @returns what ends this, once it was closed otherwise
 */
export function holdBack(close: () => void): () => void {
  const held: Held = { close };
  open.push(held);
  window.history.pushState(holding, "");
  return () => {
    const index = open.indexOf(held);
    if (index < 0) return;
    open.splice(index, 1);
    // Nothing was done meanwhile: the entry goes with what it held.
    if (!isHoldingEntry()) return;
    isLeaving = true;
    window.history.back();
  };
}

/**
 * What a step through the history is: one for the page; or one that has closed something, or has left an entry whose thing
 * was closed before. Then what the page shows stays.
 */
type Step = "page" | "closed" | "left";

function takeStep(): Step {
  if (isLeaving) {
    isLeaving = false;
    return "left";
  }
  const held = open.pop();
  if (!held) return "page";
  held.close();
  return "closed";
}

/** Whoever hears steps now. */
let hearing: AbortController | undefined;

/** Hears each step through the history, in place of whoever heard them before: a page has one reader of its address. */
export function hearSteps(listener: (step: Step) => void): void {
  hearing?.abort();
  hearing = new AbortController();
  open.length = 0;
  isLeaving = false;
  window.addEventListener("popstate", () => listener(takeStep()), { signal: hearing.signal });
}

/** Holds Back as long as something is open. @param close closes it */
export function useHeldBack(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => (isOpen ? holdBack(() => closeNow()) : undefined), [isOpen]);
}

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
 * Hears a step through the history before the page follows it: whether it is for the page; else whether it has closed
 * something, or left an entry whose thing was closed before. Then what the page shows stays.
 */
export function hearStep(): "page" | "closed" | "left" {
  if (isLeaving) {
    isLeaving = false;
    return "left";
  }
  const held = open.pop();
  if (!held) return "page";
  held.close();
  return "closed";
}

/** Holds Back as long as something is open. @param close closes it */
export function useHeldBack(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => (isOpen ? holdBack(() => closeNow()) : undefined), [isOpen]);
}

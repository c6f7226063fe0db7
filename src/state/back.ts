/** Entries of the history: steps through the page, and what lies over the page, which Back closes first. */

import { useEffect, useEffectEvent } from "react";

interface Held {
  readonly close: () => void;
}

/** What is open, the last opened at the end. */
const open: Held[] = [];

/**
 * What an entry is known by: its place among those of the page; and whether it tells nothing new, but is there to be gone
 * back from.
 */
interface Mark {
  readonly position: number;
  readonly isHolding?: true;
}

const isMark = (state: unknown): state is Mark =>
  typeof state === "object" && state !== null && "position" in state && typeof state.position === "number";

function markNow(): Mark | undefined {
  const state: unknown = window.history.state;
  return isMark(state) ? state : undefined;
}

/** What an entry that holds is there for, by its position. */
const heldAt = new Map<number, Held>();
/** The entry at which the page stands, and the position of the last one that is known. */
let here: Mark = { position: 0 };
let end = 0;

/** Whether an entry holds nothing any more: going there leads nowhere. */
function isDead({ position, isHolding }: Mark): boolean {
  const held = isHolding && heldAt.get(position);
  return isHolding === true && !(held && open.includes(held));
}

/**
 * What a step through the history is: the page is what its address tells; or the page stays as it is, and so should the
 * address; or the step only passes on the way to another.
 */
type Step = "page" | "kept" | "passed";

/** A step that is our own: where it leads, and what it is for the page. */
let own: { readonly position: number; readonly step: Step } | undefined;

function goOn(by: 1 | -1, step: Step): void {
  own = { position: here.position + by, step };
  window.history.go(by);
}

/** Goes on from an entry that holds nothing, where it is known that there is another. */
function passDead(way: number): void {
  if (!isDead(here)) return;
  if (way > 0 && here.position < end) goOn(1, "page");
  else if (way < 0 || here.position === end) goOn(-1, "kept");
}

function add(mark: Omit<Mark, "position">, address?: string): void {
  here = { ...mark, position: here.position + 1 };
  end = here.position;
  window.history.pushState(here, "", address);
}

/** Writes a step that Back undoes. An entry that only holds what lies over the page becomes that step. */
export function writeStep(address: string): void {
  if (here.isHolding) {
    heldAt.delete(here.position);
    here = { position: here.position };
    window.history.replaceState(here, "", address);
  } else add({}, address);
}

/** Writes another address in the present entry, which stays what it is. */
export function writeCorrection(address: string): void {
  window.history.replaceState(here, "", address);
}

/**
 * Lets Back close something that lies over the page and is not in the address: a sheet, a dialog.
 * @param close closes it
 * @returns what ends this, once it was closed otherwise
 */
export function holdBack(close: () => void): () => void {
  const held: Held = { close };
  // What was closed just now leaves its entry to what takes its place.
  if (!isDead(here)) add({ isHolding: true });
  heldAt.set(here.position, held);
  open.push(held);
  return () => {
    const index = open.indexOf(held);
    if (index < 0) return;
    open.splice(index, 1);
    // Nothing was done meanwhile: the entry goes with what it held.
    if (!own && isDead(here)) goOn(-1, "kept");
  };
}

/** What arrives where a step of ours has led. */
function takeOwn(step: Step, left: Mark, way: number): Step {
  // Meanwhile the entry was taken for something else, which is where the page stands.
  if (way < 0 && step === "kept" && !isDead(left)) {
    goOn(1, "kept");
    return "passed";
  }
  passDead(way);
  return step;
}

function takeStep(): Step {
  const left = here;
  const mark = markNow();
  if (!mark) {
    // A link to a place in the page, or whoever else writes in the history.
    here = { position: left.position + 1 };
    end = here.position;
    window.history.replaceState(here, "");
    return "page";
  }
  here = mark;
  const way = mark.position - left.position;
  const step = own?.position === mark.position ? own.step : undefined;
  own = undefined;
  if (step) return takeOwn(step, left, way);
  if (way === -1 && open.length > 0) {
    open.pop()?.close();
    // What was done while it was open stays done: its steps are the next that Back undoes.
    if (!isDead(left)) {
      goOn(1, "kept");
      return "passed";
    }
    passDead(way);
    return "kept";
  }
  // Who goes further at once leaves behind whatever is open.
  if (way < 0) for (const { close } of open.splice(0)) close();
  passDead(way);
  return "page";
}

/** Whoever hears steps now. */
let hearing: AbortController | undefined;

/** Hears each step through the history, in place of whoever heard them before: a page has one reader of its address. */
export function hearSteps(listener: (step: Step) => void): void {
  hearing?.abort();
  hearing = new AbortController();
  open.length = 0;
  heldAt.clear();
  own = undefined;
  here = markNow() ?? { position: 0 };
  end = here.position;
  if (!markNow()) window.history.replaceState(here, "");
  window.addEventListener("popstate", () => listener(takeStep()), { signal: hearing.signal });
  // A page that is loaded anew has nothing open.
  passDead(-1);
}

/** Holds Back as long as something is open. @param close closes it */
export function useHeldBack(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => (isOpen ? holdBack(() => closeNow()) : undefined), [isOpen]);
}

/** Entries of the history: steps through the page, and what lies over the page, which Back closes first. */

import { useEffect, useEffectEvent } from "react";
import { arrive, forgetSteps, isUnderWay, type OwnStep, setOut, type Step, write, writeWaiting } from "./ownStep.ts";

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

function goOn(by: 1 | -1, step: Step, address?: string): void {
  setOut(by, { position: here.position + by, step, ...(address !== undefined && { address }) });
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
  write(() => {
    if (here.isHolding) {
      heldAt.delete(here.position);
      here = { position: here.position };
      window.history.replaceState(here, "", address);
    } else add({}, address);
  });
}

/** Writes another address in the present entry, which stays what it is. */
export function writeCorrection(address: string): void {
  write(() => window.history.replaceState(here, "", address));
}

/**
 * Lets Back close something that lies over the page and is not in the address: a sheet, a dialog.
 * @param close closes it
 * @returns what ends this, once it was closed otherwise
 */
export function holdBack(close: () => void): () => void {
  const held: Held = { close };
  open.push(held);
  write(() => {
    if (!open.includes(held)) return;
    if (!isDead(here)) add({ isHolding: true });
    heldAt.set(here.position, held);
  });
  return () => {
    const index = open.indexOf(held);
    if (index < 0) return;
    open.splice(index, 1);
    // Nothing was done meanwhile: the entry goes with what it held.
    if (!isUnderWay() && isDead(here)) goOn(-1, "kept", window.location.href);
  };
}

/** What arrives where a step of ours has led. */
function takeOwn({ step, address }: OwnStep, way: number): Step {
  if (address !== undefined && address !== window.location.href) window.history.replaceState(here, "", address);
  passDead(way);
  return step;
}

function takeStep(): Step {
  const left = here;
  const arrived = arrive();
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
  if (arrived?.position === mark.position) return takeOwn(arrived, way);
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
  forgetSteps();
  here = markNow() ?? { position: 0 };
  end = here.position;
  if (!markNow()) window.history.replaceState(here, "");
  const hear = () => {
    const step = takeStep();
    writeWaiting();
    listener(step);
  };
  window.addEventListener("popstate", hear, { signal: hearing.signal });
  // A page that is loaded anew has nothing open.
  passDead(-1);
}

/** Holds Back as long as something is open. @param close closes it */
export function useHeldBack(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => (isOpen ? holdBack(() => closeNow()) : undefined), [isOpen]);
}

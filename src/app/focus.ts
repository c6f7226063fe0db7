import { flushSync } from "react-dom";

/** What a reader can come to with the keyboard. */
const reached = 'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';

type Focusable = HTMLElement | SVGElement;
const isFocusable = (element: unknown): element is Focusable => element instanceof HTMLElement || element instanceof SVGElement;

/**
 * Does something, and takes the focus to what is there since then.
 * @param targets elements or selectors, the first that is there is taken
 */
export function focusAfter(change: () => void, ...targets: readonly (Element | string | null)[]): void {
  flushSync(change);
  const found = targets.map((target) => (typeof target === "string" ? document.querySelector(target) : target));
  const there = found.find((element) => element?.isConnected && element.checkVisibility());
  if (isFocusable(there)) there.focus();
}

function reachedIn(node: Node, isLast: boolean): Focusable | undefined {
  if (!(node instanceof Element)) return undefined;
  const inside = [...(node.matches(reached) ? [node] : []), ...node.querySelectorAll(reached)];
  return (isLast ? inside.toReversed() : inside).filter(isFocusable).find((element) => element.checkVisibility());
}

function reachedFrom(start: Node | null, way: "nextSibling" | "previousSibling"): Focusable | undefined {
  for (let node = start; node; node = node[way]) {
    const found = reachedIn(node, way === "previousSibling");
    if (found) return found;
  }
  return undefined;
}

/**
 * What stands nearest to the place of something taken away: what has come in its place, else what followed it, else what
 * came before it, else outwards.
 */
function nearest({ target, nextSibling, previousSibling }: MutationRecord): Focusable | undefined {
  const place = previousSibling?.isConnected ? previousSibling.nextSibling : previousSibling ? nextSibling : target.firstChild;
  const beside = reachedFrom(place, "nextSibling") ?? reachedFrom(previousSibling, "previousSibling");
  if (beside) return beside;
  for (let node: Node | null = target; node; node = node.parentNode) {
    const found = reachedFrom(node.nextSibling, "nextSibling") ?? reachedFrom(node.previousSibling, "previousSibling");
    if (found) return found;
  }
  return undefined;
}

/** The change that took something away from what is still there. */
function removalOf(lost: Node, records: readonly MutationRecord[]): MutationRecord | undefined {
  const removal = records.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
  return removal && !removal.target.isConnected ? removalOf(removal.target, records) : removal;
}

/** Where the focus came from that a panel took. */
const openers = new WeakMap<Node, Element>();

/** Tells where the focus goes back to when a panel goes that has taken it, by whatever way, Back among them. */
export function goesBackTo(panel: Element, opener: Element): void {
  openers.set(panel, opener);
}

/** What opened a panel, or the panel that something is in or has left the page with, if it is still there. */
export function openerOf(within: Node): Focusable | undefined {
  for (let node: Node | null = within; node; node = node.parentNode) {
    const opener = openers.get(node);
    if (isFocusable(opener) && opener.isConnected && opener.checkVisibility()) return opener;
  }
  return undefined;
}

const screenShown = () => document.getElementById("content")?.dataset["screen"];

/**
 * Keeps the focus on the page: where the page takes away what has it, it goes to what stands nearest, or with another screen
 * to the beginning of that, and where it moves what has it, it stays there. Otherwise it would fall to the page, and readers
 * without a mouse would begin anew.
 * @returns what ends this
 */
export function keepFocus(): () => void {
  let last: Focusable | undefined;
  let lastScreen: string | undefined;
  const remember = ({ target }: FocusEvent) => {
    last = isFocusable(target) ? target : undefined;
    lastScreen = screenShown();
  };
  // Who clicks beside all controls lets go of the focus on purpose.
  const forget = ({ target }: PointerEvent) => {
    if (target instanceof Element && !target.closest(`${reached}, [tabindex]`)) last = undefined;
  };
  const observer = new MutationObserver((records) => {
    if (!last || document.activeElement !== document.body) return;
    const removal = removalOf(last, records);
    if (!removal) return;
    const begun = screenShown() === lastScreen ? null : document.getElementById("results");
    const next = last.isConnected ? last : (begun ?? openerOf(last) ?? nearest(removal));
    last = undefined;
    next?.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget, { capture: true });
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", remember);
    document.removeEventListener("pointerdown", forget, { capture: true });
  };
}

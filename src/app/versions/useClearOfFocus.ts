import { type RefObject, useEffect } from "react";

/** Where a notice stands: at the end of the window, at its beginning, or nowhere as long as it would lie over what is typed. */
const places = ["end", "start"] as const;

const isOver = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Puts a notice where it does not lie over what has the focus, and out of sight where it would lie over a field all the same. */
function makeWay(notice: HTMLElement): void {
  const focused = document.activeElement;
  if (!focused || focused === document.body || notice.contains(focused)) return;
  const held = focused.getBoundingClientRect();
  for (const place of places) {
    notice.dataset["place"] = place;
    if (!isOver(notice.getBoundingClientRect(), held)) return;
  }
  notice.dataset["place"] = focused.matches("input, textarea, select") ? "away" : "end";
}

const moments = ["focusin", "input", "scroll", "resize"] as const;

/** Keeps a notice clear of what has the focus, wherever that goes: nobody types under it. */
export function useClearOfFocus(notice: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const move = () => {
      if (notice.current) makeWay(notice.current);
    };
    move();
    for (const moment of moments) window.addEventListener(moment, move, { capture: true, passive: true });
    return () => {
      for (const moment of moments) window.removeEventListener(moment, move, { capture: true });
    };
  }, [notice, isShown]);
}

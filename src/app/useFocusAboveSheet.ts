import { useEffect, useEffectEvent } from "react";
import { sheetHeights, type Stage } from "./useStage.ts";

/** Room between what has the focus and the sheet below it, in pixels. */
const margin = 8;

const sheets = "#side, #filters, #time";

/** How far something lies under the sheet that is open, in pixels; 0 where it stands clear of it, or in it. */
function depthUnderSheet(element: Element): number {
  const sheet = document.querySelector(sheets);
  if (!sheet || sheet.contains(element) || element.closest("dialog, [role=dialog]") || element.contains(sheet)) return 0;
  return Math.max(0, element.getBoundingClientRect().bottom + margin - sheet.getBoundingClientRect().top);
}

/** Moves the page until something stands above the sheet. */
function lift(element: Element): void {
  const depth = depthUnderSheet(element);
  if (depth > 0) window.scrollBy({ top: depth, behavior: "instant" });
}

/**
 * Keeps what has the focus in sight above the sheet of a small window: the page moves, and where that is not enough the
 * sheet goes down.
 */
export function useFocusAboveSheet({ isWide, setSheetHeight }: Stage): void {
  const uncover = useEffectEvent(({ target }: FocusEvent) => {
    if (isWide || !(target instanceof Element)) return;
    lift(target);
    if (depthUnderSheet(target) === 0) return;
    setSheetHeight(sheetHeights[0]);
    requestAnimationFrame(() => lift(target));
  });
  useEffect(() => {
    window.addEventListener("focusin", uncover);
    return () => window.removeEventListener("focusin", uncover);
  }, []);
}

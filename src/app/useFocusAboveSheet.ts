import { useEffect, useEffectEvent, useRef } from "react";
import { type SheetHeight, sheetHeights, type Stage } from "./useStage.ts";

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
 * sheet goes down, until the focus is back in it.
 */
export function useFocusAboveSheet({ isWide, sheetHeight, setSheetHeight }: Stage): void {
  const heightBefore = useRef<SheetHeight>(undefined);
  const uncover = useEffectEvent(({ target }: FocusEvent) => {
    if (isWide || !(target instanceof Element)) return;
    if (target.closest(sheets)) {
      if (heightBefore.current && sheetHeight === sheetHeights[0]) setSheetHeight(heightBefore.current);
      heightBefore.current = undefined;
      return;
    }
    lift(target);
    if (depthUnderSheet(target) === 0) return;
    heightBefore.current ??= sheetHeight;
    setSheetHeight(sheetHeights[0]);
    requestAnimationFrame(() => lift(target));
  });
  useEffect(() => {
    window.addEventListener("focusin", uncover);
    return () => window.removeEventListener("focusin", uncover);
  }, []);
}

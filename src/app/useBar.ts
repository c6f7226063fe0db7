import { type RefCallback, useCallback } from "react";

/** What the style sheet knows the height by. */
const property = "--bar-height";

/**
 * Tells the style sheet how high the bar under the thumb of a small window stands, in pixels: letters that the reader has
 * asked to be larger give it a second row, and neither the foot of the page nor what has the focus may lie under it.
 * @param over what else follows the bar, where it lies over the map
 * @returns reference of the bar
 */
export function useBar(over: RefCallback<HTMLElement> | null): RefCallback<HTMLElement> {
  return useCallback(
    (bar) => {
      if (!bar) return undefined;
      const leave = over?.(bar);
      const { style } = document.documentElement;
      const observer = new ResizeObserver(() => style.setProperty(property, `${bar.offsetHeight}px`));
      observer.observe(bar);
      return () => {
        leave?.();
        observer.disconnect();
        style.removeProperty(property);
      };
    },
    [over],
  );
}

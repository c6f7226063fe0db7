import { type RefCallback, useCallback, useState } from "react";

/**
 * Follows the width of the element that the ref is given to, also when that element gives way to another.
 * @returns the ref, and the width in pixels; undefined until it is known
 */
export function useWidth(): readonly [ref: RefCallback<HTMLElement>, width: number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry ? Math.floor(entry.contentRect.width) : undefined));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

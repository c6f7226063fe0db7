import { type RefCallback, useCallback, useState } from "react";
import { lettersScale } from "../../ui/windowSize.ts";

/**
 * Follows the width of the element that the ref is given to, also when that element gives way to another.
 * @returns the ref; the width in pixels of a picture drawn for letters of usual size, undefined until it is known; and how
 * much larger it is to be shown, since the reader may have asked for larger letters
 */
export function useWidth(): readonly [ref: RefCallback<HTMLElement>, width: number | undefined, scale: number] {
  const [{ width, scale }, setMeasured] = useState<{ readonly width?: number; readonly scale: number }>({ scale: 1 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const letters = lettersScale();
      setMeasured({ ...(entry && { width: Math.floor(entry.contentRect.width / letters) }), scale: letters });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, scale];
}

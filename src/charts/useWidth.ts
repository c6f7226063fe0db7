import { type RefObject, useEffect, useState } from "react";

/** Width of an element, in pixels, followed as it changes; undefined until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry ? Math.floor(entry.contentRect.width) : undefined));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

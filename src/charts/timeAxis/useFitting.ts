import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * How many of the parts that an element shows stand in it whole: as many as may be, fewer until nothing runs out of it.
 * @param key what they are set in and of: once it changes, all are tried again
 */
export function useFitting(element: RefObject<HTMLElement | null>, most: number, key: string): number {
  const [tried, setTried] = useState({ key, count: most });
  const count = tried.key === key ? tried.count : most;
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown || count === 0) return undefined;
    // Told at once, and before it is painted; again when its room changes.
    const observer = new ResizeObserver(() => {
      if (shown.scrollHeight > shown.clientHeight + 1) setTried({ key, count: count - 1 });
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element, key, count]);
  return count;
}

import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus to what has just been opened, by a reference to its heading (which needs `tabIndex={-1}`). */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}

import { useEffect, useState } from "react";

/** After this long, in milliseconds, readers are told that something tarries: before, a sign of its size is enough. */
const patience = 8000;

/**
 * Whether what asks has been on the page for long: what it waits for tarries.
 * @param after how long that is, in milliseconds
 */
export function useLate(after = patience): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return isLate;
}

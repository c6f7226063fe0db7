import { useEffect, useState } from "react";

/** After this long, in milliseconds, readers are told that something tarries: before, a sign of its size is enough. */
const patience = 8000;

/** Whether what asks has been on the page for long: what it waits for tarries. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

import { startTransition, useEffect, useState } from "react";

/**
 * How many of many things are drawn by now: some at once, then as many more with each frame, so that the page answers
 * meanwhile however many there are.
 * @param of what they are things of: of another one they are drawn anew
 */
export function useInTurns(count: number, atOnce: number, of: unknown): number {
  const [drawn, setDrawn] = useState({ of, count: atOnce });
  const shown = Math.min(drawn.of === of ? drawn.count : atOnce, count);
  useEffect(() => {
    if (shown >= count) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn({ of, count: shown + atOnce })));
    return () => cancelAnimationFrame(frame);
  }, [shown, count, atOnce, of]);
  return shown;
}

import { useCallback, useEffect, useEffectEvent, useState } from "react";

/** Between two steps of playing, in milliseconds: long enough to see a year, and for the page to follow. */
const stepLength = 750;

/**
 * Plays: calls `step` again and again until it says that there is no more to play, or the reader pauses.
 * @param step moves one step forward; false when it was the last
 */
export function usePlayback(step: () => boolean): {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  /** The same function each time. */
  readonly stop: () => void;
} {
  const [isPlaying, setPlaying] = useState(false);
  const advance = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => advance(), stepLength);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const stop = useCallback(() => setPlaying(false), []);
  return { isPlaying, toggle: () => setPlaying(!isPlaying), stop };
}

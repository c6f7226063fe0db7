import { useCallback, useRef } from "react";
import type { Day } from "../../domain/model.ts";
import { useAtlas, useChangeView } from "../../state/atlas.tsx";

/** Changes that follow one another more quickly than this make one step of the history, in milliseconds. */
const oneGesture = 1500;

/**
 * Takes the whole page to a day; from that of the edition on there is nothing newer to see than the edition itself.
 * @returns the same function each time
 */
export function useTravel(): (day: Day) => void {
  const { edition } = useAtlas();
  const changeView = useChangeView();
  const lastChange = useRef(0);
  return useCallback(
    (day) => {
      const now = performance.now();
      const mode = now - lastChange.current > oneGesture ? "push" : "replace";
      lastChange.current = now;
      changeView((view) => {
        const { at: _before, ...rest } = view;
        return day >= edition.date ? rest : { ...rest, at: day };
      }, mode);
    },
    [edition, changeView],
  );
}

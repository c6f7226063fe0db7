import { useLayoutEffect, useRef } from "react";
import type { Screen } from "../state/screens.ts";

/** Takes who follows a link behind the content to another screen to the beginning of that, the focus too. */
export function useBegunScreen(screen: Screen): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const foot = document.querySelector(".foot");
    if (!foot?.contains(document.activeElement)) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    document.getElementById("results")?.focus({ preventScroll: true });
  }, [screen]);
}

import { useEffect } from "react";
import { useView } from "../../state/atlas.tsx";

/** The element of a line, as `lineKey` names it. */
export const lineElementId = (key: string): string => key.replaceAll(":", "-");

/** Brings what the address asks for of the selection into view once it stands there, and takes the focus to it. */
export function useShownLine(line: string | undefined): void {
  useEffect(() => {
    const element = line === undefined ? null : document.getElementById(lineElementId(line));
    if (!element) return;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
  }, [line]);
}

/** The line of the selection that is brought into view, if it is of that kind. */
export function useAskedLine(): string | undefined {
  return useView().selection?.line;
}

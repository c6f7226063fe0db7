import { type ReactNode, type RefCallback, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useWords } from "../i18n/words.tsx";
import { CloseButton } from "./CloseButton.tsx";
import { focusAfter, goesBackTo, openerOf } from "./focus.ts";
import { SheetHandle } from "./SheetHandle.tsx";
import type { Stage } from "./useStage.ts";

interface SidePanelProps {
  readonly label: string;
  /** What the panel shows, so that the reader is taken to its beginning when it changes. */
  readonly subject: string;
  /** Reference that measures the panel, since it lies over the map. */
  readonly over: RefCallback<HTMLElement>;
  readonly stage: Stage;
  readonly children: ReactNode;
}

/**
 * The panel at the end of the line: a fiche, or the synthesis. What the reader opens takes the focus, which goes back to
 * where it came from when the panel is closed, by its button, by Escape or by Back.
 */
export function SidePanel({ label, subject, over, stage, children }: SidePanelProps) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      panel.current = element;
      return over(element);
    },
    [over],
  );
  // Before the effects of what the panel holds, which may bring a line of it into view and focus that.
  useLayoutEffect(() => {
    const { current: element } = panel;
    element?.scrollTo({ top: 0 });
    const { activeElement } = document;
    // A page that opens with a panel leaves the focus where browsers put it.
    if (!element || element.contains(activeElement) || !navigator.userActivation.hasBeenActive) return;
    if (activeElement && activeElement !== document.body) goesBackTo(element, activeElement);
    element.focus({ preventScroll: true });
  }, [subject]);
  const close = () =>
    focusAfter(stage.closeSide, (panel.current && openerOf(panel.current)) ?? null, ".toggle-synthesis", "#content");
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) close();
  });
  useEffect(() => {
    window.addEventListener("keydown", closeOnEscape);
    return () => window.removeEventListener("keydown", closeOnEscape);
  }, []);
  return (
    <aside ref={attach} id="side" className="side" aria-label={label} tabIndex={-1}>
      <SheetHandle stage={stage} onClose={close} />
      <CloseButton label={words.say("panel.close")} onClose={close} />
      {children}
    </aside>
  );
}

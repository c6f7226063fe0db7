import { type ReactNode, type RefCallback, useCallback, useEffect, useRef } from "react";
import { useWords } from "../i18n/words.tsx";
import { CloseButton } from "./CloseButton.tsx";

interface SidePanelProps {
  readonly label: string;
  /** What the panel shows, so that the reader is taken to its beginning when it changes. */
  readonly subject: string;
  /** Reference that measures the panel, since it lies over the map. */
  readonly over: RefCallback<HTMLElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel at the end of the line: a fiche, or the synthesis. Escape closes it. */
export function SidePanel({ label, subject, over, onClose, children }: SidePanelProps) {
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  const attach = useCallback(
    (element: HTMLElement | null) => {
      panel.current = element;
      return over(element);
    },
    [over],
  );
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [subject]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <aside ref={attach} className="side" aria-label={label} tabIndex={-1}>
      <CloseButton label={words.say("panel.close")} onClose={onClose} />
      {children}
    </aside>
  );
}

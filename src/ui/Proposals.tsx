import type { ReactNode } from "react";
import { Popover } from "react-aria-components";
import { useWords } from "../i18n/words.tsx";

interface ProposalsProps {
  /** What they are proposed for: the name of the field. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Where what a field proposes is shown, over the page and as a place of its own in it. */
export function Proposals({ label, children }: ProposalsProps) {
  const words = useWords();
  return (
    <Popover className="search-popover" dir={words.direction}>
      <search className="search-proposals" aria-label={label}>
        {children}
      </search>
    </Popover>
  );
}

/**
 * Keeps the page to be read while proposals of one of its fields are open, for the field's `onOpenChange`: by itself the
 * library hides all but the list from those who hear the page, with links in it that the keyboard still reaches.
 */
export function keepPageRead(isOpen: boolean): void {
  // What is named so is never hidden by the library: it takes it for what speaks.
  document.getElementById("root")?.toggleAttribute("data-live-announcer", isOpen);
}

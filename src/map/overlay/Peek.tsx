import { type MouseEvent, type ReactNode, Suspense } from "react";
import { useWords } from "../../i18n/words.tsx";
import { Boundary } from "../../ui/Boundary.tsx";

interface PeekProps {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** On a small screen: what was tapped, below the map, which stays whole; one more tap opens it. */
export function Peek({ onOpen, children }: PeekProps) {
  const words = useWords();
  const open = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The card goes away: the focus comes back to the name that it is about, where it has one on the map.
    currentTarget.closest(".map")?.querySelector<HTMLElement>('[data-target][aria-pressed="true"]')?.focus();
    onOpen();
  };
  return (
    <div className="map-peek" dir={words.direction}>
      <div className="map-peek-words">
        <Boundary problem={() => null}>
          <Suspense fallback={null}>{children}</Suspense>
        </Boundary>
      </div>
      <button type="button" className="button" onClick={open}>
        {words.say("map.open")}
      </button>
    </div>
  );
}

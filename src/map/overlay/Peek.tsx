import { type MouseEvent, type ReactNode, Suspense } from "react";
import { useWords } from "../../i18n/words.tsx";
import { Boundary } from "../../ui/Boundary.tsx";

interface PeekProps {
  readonly onOpen: () => void;
  /** In a frame of another page, which has no room for what opens: where the whole atlas is, with that and as it is shown. */
  readonly whole: { readonly opened: string; readonly asShown: string } | undefined;
  readonly children: ReactNode;
}

/** On a small screen: what was tapped, below the map, which stays whole; one more tap opens it. */
export function Peek({ onOpen, whole, children }: PeekProps) {
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
        {whole && (
          <a href={whole.asShown} target="_blank" rel="noopener">
            {words.say("app.whole")}
          </a>
        )}
      </div>
      {whole ? (
        <a className="button" href={whole.opened} target="_blank" rel="noopener">
          {words.say("map.open")}
        </a>
      ) : (
        <button type="button" className="button" onClick={open}>
          {words.say("map.open")}
        </button>
      )}
    </div>
  );
}

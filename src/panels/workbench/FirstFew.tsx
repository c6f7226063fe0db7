import { type ReactNode, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { MoreButton } from "../../ui/MoreButton.tsx";

/** How many items a long list shows at first, and how many more at each press: so many are drawn without a pause. */
const atOnce = 20;

interface FirstFewProps {
  readonly count: number;
  /** The item at a place, with its key. */
  readonly children: (index: number) => ReactNode;
  readonly className: string;
}

/** The first items of a list, and a button for more where there are more. */
export function FirstFew({ count, children, className }: FirstFewProps) {
  const words = useWords();
  const [wished, setWished] = useState(atOnce);
  const list = useRef<HTMLUListElement>(null);
  const shown = Math.min(wished, count);
  return (
    <>
      <ul ref={list} className={className}>
        {Array.from({ length: shown }, (_, index) => children(index))}
      </ul>
      {count > shown && (
        <p className="no-print">
          <MoreButton listed={() => list.current?.children ?? []} onMore={() => setWished(shown + atOnce)}>
            {words.say("workbench.more", { count: Math.min(atOnce, count - shown), all: count })}
          </MoreButton>
        </p>
      )}
    </>
  );
}

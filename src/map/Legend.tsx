import { type ReactNode, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useHeldBack } from "../state/back.ts";
import { isAtLeast, useWindowSize } from "../ui/windowSize.ts";
import "./legend.css";
import { LegendEntries, type LegendEntriesProps } from "./LegendEntries.tsx";

interface LegendProps extends LegendEntriesProps {
  /** Whether it is open until the reader folds it. */
  readonly isOpen: boolean;
  /** What stands below the signs. */
  readonly foot?: ReactNode;
}

/** How to read the map. */
export function Legend({ isOpen, foot, ...entries }: LegendProps) {
  const words = useWords();
  const [choice, setChoice] = useState<boolean>();
  const isExpanded = choice ?? isOpen;
  const title = words.say("legend.title");
  // Where it lies over the map, as what the reader has opened, Back folds it first.
  const isSmall = !isAtLeast(useWindowSize(), "compact");
  useHeldBack(isSmall && choice === true && !isOpen, () => setChoice(false));
  return (
    <section className="legend" dir={words.direction} aria-label={title}>
      <button type="button" className="legend-toggle" aria-expanded={isExpanded} onClick={() => setChoice(!isExpanded)}>
        {title}
      </button>
      {isExpanded && (
        <>
          <LegendEntries {...entries} />
          {foot}
        </>
      )}
    </section>
  );
}

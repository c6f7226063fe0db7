import type { AgeCounts } from "../domain/ageCounts.ts";
import { ages } from "../domain/snapshot.ts";
import { agesText } from "../i18n/describeAges.ts";
import { useWords } from "../i18n/words.tsx";
import "./ageBar.css";

interface AgeBarProps {
  readonly counts: AgeCounts;
  /** The count that fills the whole width. */
  readonly most: number;
}

/** How much of a count was confirmed of late, some time ago, long ago or never: a stacked bar, and the same in words. */
export function AgeBar({ counts, most }: AgeBarProps) {
  const words = useWords();
  const present = ages.filter((age) => counts[age] > 0);
  if (present.length === 0) return null;
  const text = agesText(words, counts);
  return (
    <span className="age-bar" title={text}>
      {present.map((age) => (
        <span key={age} className={`age-${age}`} style={{ inlineSize: `${(counts[age] / most) * 100}%` }} />
      ))}
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

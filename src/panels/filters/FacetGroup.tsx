import { useState } from "react";
import type { FacetId } from "../../domain/facets/index.ts";
import type { Status } from "../../domain/model.ts";
import type { Age } from "../../domain/snapshot.ts";
import { optionLabel } from "../../i18n/optionLabel.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { LineSample } from "../../ui/LineSample.tsx";

interface FacetGroupProps {
  readonly facetId: FacetId;
  readonly options: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly isInitiallyOpen: boolean;
  readonly onToggle: (value: string) => void;
}

/** How many values a long facet shows before it is asked for all. */
const shortLength = 8;

/** The values of a facet, each with what a click would show. */
export function FacetGroup({ facetId, options, counts, chosen, isInitiallyOpen, onToggle }: FacetGroupProps) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const [isComplete, setComplete] = useState(false);
  const isLong = options.length > 15;
  const shown =
    isLong && !isComplete
      ? [...options]
          .sort((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
          .slice(0, Math.max(shortLength, chosen.length))
      : options;
  const most = Math.max(1, ...shown.map((value) => counts.get(value) ?? 0));
  return (
    <details className="facet" open={isInitiallyOpen || chosen.length > 0} data-facet={facetId}>
      <summary>
        <h2>{words.say(`facet.${facetId}`)}</h2>
      </summary>
      <ul>
        {shown.map((value) => {
          const count = counts.get(value) ?? 0;
          const isChosen = chosen.includes(value);
          return (
            <li key={value}>
              <label className="option" data-empty={count === 0 && !isChosen}>
                <input type="checkbox" value={value} checked={isChosen} onChange={() => onToggle(value)} />
                <Swatch facetId={facetId} value={value} />
                <span className="option-label">
                  {facetId === "source" ? (
                    <bdi>{optionLabel(words, atlas, facetId, value, today)}</bdi>
                  ) : (
                    optionLabel(words, atlas, facetId, value, today)
                  )}
                </span>
                <span className="option-count">{words.number(count)}</span>
                <span className="option-bar" aria-hidden="true" style={{ inlineSize: `${(count / most) * 100}%` }} />
              </label>
            </li>
          );
        })}
      </ul>
      {isLong && (
        <button type="button" className="button-plain" onClick={() => setComplete(!isComplete)}>
          {isComplete ? words.say("facet.less") : words.say("facet.all", { count: options.length })}
        </button>
      )}
    </details>
  );
}

function Swatch({ facetId, value }: { readonly facetId: FacetId; readonly value: string }) {
  if (facetId === "status") return <LineSample status={value as Status} />;
  if (facetId === "confirmed") return <LineSample status="active" age={value as Age} />;
  return null;
}

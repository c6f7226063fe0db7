import { type ReactNode, useMemo, useState } from "react";
import { type AgeCounts, noAges } from "../../domain/ageCounts.ts";
import type { Facet } from "../../domain/facets/facet.ts";
import type { FacetId, FacetValues } from "../../domain/facets/index.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { optionLabel } from "../../i18n/optionLabel.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useStatusAges, useView } from "../../state/atlas.tsx";
import { chosenOf, withToggled } from "../../state/view.ts";
import { AgeBar } from "../../ui/AgeBar.tsx";
import { AgeKey } from "../../ui/AgeKey.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { PastFilters } from "./PastFilters.tsx";
import { useCounts } from "./useCounts.ts";

/** Pictures of values, as the map draws them. */
const swatches: { readonly [Id in FacetId]?: (value: FacetValues[Id]) => ReactNode } = {
  status: (value) => <LineSample status={value} />,
  confirmed: (value) => <LineSample status="active" age={value} />,
};

/** What must be known of the counts of a facet, where the map tells others. */
const notes: { readonly [Id in FacetId]?: MessageId } = { fr: "facet.inherited", ma: "facet.inherited" };

interface FacetGroupProps<Id extends FacetId> {
  readonly facet: Facet<Id, FacetValues[Id]>;
  readonly isInitiallyOpen: boolean;
}

/** How many values a long facet shows before it is asked for all. */
const shortLength = 8;

/** The values of a facet, each with what a click would show. */
export function FacetGroup<Id extends FacetId>({ facet, isInitiallyOpen }: FacetGroupProps<Id>) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { filters } = useView();
  const counts = useCounts(facet.id);
  const changeView = useChangeView();
  const chosen = chosenOf(filters, facet.id);
  const options = useMemo(() => facet.options(atlas, snapshot), [facet, atlas, snapshot]);
  const [isComplete, setComplete] = useState(false);
  const isLong = options.length > 15;
  const shown =
    isLong && !isComplete
      ? [...options]
          .sort((a, b) => Number(chosen.includes(b)) - Number(chosen.includes(a)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
          .slice(0, Math.max(shortLength, chosen.length))
      : options;
  const toggle = (value: FacetValues[Id]) =>
    changeView((before) => ({ ...before, filters: withToggled(before.filters, facet.id, value) }));
  const note = notes[facet.id];
  const ageCounts = useStatusAges(facet.id === "status");
  const most = Math.max(1, ...shown.map((value) => counts.get(value) ?? 0));
  return (
    <details className="facet" open={isInitiallyOpen || chosen.length > 0} data-facet={facet.id}>
      <summary>
        <h2>{words.say(`facet.${facet.id}`)}</h2>
      </summary>
      <ul>
        {shown.map((value) => {
          const count = counts.get(value) ?? 0;
          const isChosen = chosen.includes(value);
          return (
            <li key={value}>
              <label className="option" data-empty={count === 0 && !isChosen}>
                <input type="checkbox" value={value} checked={isChosen} onChange={() => toggle(value)} />
                {swatches[facet.id]?.(value)}
                <span className="option-label">
                  <bdi>{optionLabel(words, atlas, facet.id, value, snapshot.today)}</bdi>
                </span>
                <span className="option-count">{words.number(count)}</span>
                <CountBar count={count} ages={ageCounts && (ageCounts.get(value) ?? noAges)} most={most} />
              </label>
            </li>
          );
        })}
      </ul>
      {ageCounts && <AgeKey />}
      {note && <p className="small soft">{words.say(note)}</p>}
      {isLong && (
        <button type="button" className="button-plain" onClick={() => setComplete(!isComplete)}>
          {isComplete ? words.say("facet.less") : words.say("facet.all", { count: options.length })}
        </button>
      )}
      {chosen.length > 0 && <PastFilters />}
    </details>
  );
}

interface CountBarProps {
  readonly count: number;
  /** How old the count is, where that is told. */
  readonly ages: AgeCounts | undefined;
  /** The count that fills the whole width. */
  readonly most: number;
}

/** A count as a length, parted by age where ages are told. */
function CountBar({ count, ages, most }: CountBarProps) {
  return ages ? (
    <span className="option-ages">
      <AgeBar counts={ages} most={most} />
    </span>
  ) : (
    <span className="option-bar" aria-hidden="true" style={{ scale: `${count / most} 1` }} />
  );
}

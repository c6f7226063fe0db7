import { noAges } from "../domain/ageCounts.ts";
import { statuses } from "../domain/model.ts";
import { useWords } from "../i18n/words.tsx";
import { useChangeView, useFiltered, useStatusAges, useView } from "../state/atlas.tsx";
import { useShownDraft } from "../state/shownDraft.tsx";
import { chosenOf, type Layout, withToggled } from "../state/view.ts";
import { AgeBar } from "../ui/AgeBar.tsx";
import { AgeKey } from "../ui/AgeKey.tsx";
import { LineSample } from "../ui/LineSample.tsx";
import { LegendSample } from "./LegendSample.tsx";
import { signsOf } from "./legend.ts";
import type { MapSource } from "./sources/source.ts";

export interface LegendEntriesProps {
  readonly sources: readonly MapSource[];
  readonly layout: Layout;
  /** Whether statuses stand here, because no filters are shown beside the map. */
  readonly hasStatuses: boolean;
}

/** What the signs of the map mean, as its sources tell; statuses filter, as they do in the panel. */
export function LegendEntries({ sources, layout, hasStatuses }: LegendEntriesProps) {
  const words = useWords();
  const { isParallelShown } = useView();
  const draft = useShownDraft();
  return (
    <div className="legend-body">
      {hasStatuses && <StatusEntries />}
      <ul className="legend-signs">
        {signsOf(sources, { layout, isParallelShown }, draft !== undefined).map(({ message, sample }) => (
          <li key={message}>
            <LegendSample sample={sample} /> {words.say(message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StatusEntries() {
  const words = useWords();
  const { filters } = useView();
  const changeView = useChangeView();
  const { counts } = useFiltered();
  const ageCounts = useStatusAges();
  const chosen = chosenOf(filters, "status");
  const most = Math.max(1, ...counts.status.values());
  return (
    <>
      <ul className="legend-statuses">
        {statuses.map((status) => (
          <li key={status}>
            <button
              type="button"
              aria-pressed={chosen.includes(status)}
              onClick={() => changeView((view) => ({ ...view, filters: withToggled(view.filters, "status", status) }))}
            >
              <LineSample status={status} />
              <span>{words.say(`status.${status}`)}</span>
              <span className="count">{words.number(counts.status.get(status) ?? 0)}</span>
              <AgeBar counts={ageCounts?.get(status) ?? noAges} most={most} />
            </button>
          </li>
        ))}
      </ul>
      {ageCounts && <AgeKey />}
    </>
  );
}

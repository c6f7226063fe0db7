import { useState } from "react";
import { statuses } from "../domain/model.ts";
import { useWords } from "../i18n/words.tsx";
import { useChangeView, useFiltered, useView } from "../state/atlas.tsx";
import { chosenOf, type Layout, withToggled } from "../state/view.ts";
import { LineSample } from "../ui/LineSample.tsx";
import "./legend.css";
import { LegendSample } from "./LegendSample.tsx";
import { legendGroups, type MapSource } from "./sources/source.ts";

interface LegendProps {
  readonly sources: readonly MapSource[];
  readonly areLinksOpen: boolean;
  /** Whether statuses stand here, because no filters are shown beside the map. */
  readonly hasStatuses: boolean;
  /** The legend stands where the layout leaves the sea free. */
  readonly layout: Layout;
  /** Whether it is open at first. */
  readonly isRoomy: boolean;
}

/** How to read the map; its statuses filter, as they do in the panel. */
export function Legend({ sources, areLinksOpen, hasStatuses, layout, isRoomy }: LegendProps) {
  const words = useWords();
  const view = useView();
  const changeView = useChangeView();
  const { counts } = useFiltered();
  const [choice, setChoice] = useState<boolean>();
  const isExpanded = choice ?? isRoomy;
  const told = { areLinksOpen, isParallelShown: view.isParallelShown };
  const entries = sources
    .flatMap(({ legend = [] }) => legend)
    .filter(({ isTold }) => isTold?.(told) ?? true)
    .toSorted((a, b) => legendGroups.indexOf(a.group) - legendGroups.indexOf(b.group));
  const chosen = chosenOf(view.filters, "status");
  return (
    <section className="legend" data-layout={layout} dir={words.direction} aria-label={words.say("legend.title")}>
      <button type="button" className="legend-toggle" aria-expanded={isExpanded} onClick={() => setChoice(!isExpanded)}>
        {words.say("legend.title")}
      </button>
      {isExpanded && (
        <div className="legend-body">
          {hasStatuses && (
            <ul className="legend-statuses">
              {statuses.map((status) => (
                <li key={status}>
                  <button
                    type="button"
                    aria-pressed={chosen.includes(status)}
                    onClick={() =>
                      changeView((before) => ({ ...before, filters: withToggled(before.filters, "status", status) }))
                    }
                  >
                    <LineSample status={status} />
                    <span>{words.say(`status.${status}`)}</span>
                    <span className="count">{words.number(counts.status.get(status) ?? 0)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <ul className="legend-signs">
            {entries.map(({ message, sample }) => (
              <li key={message}>
                <LegendSample sample={sample} /> {words.say(message)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

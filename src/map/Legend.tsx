import { useState } from "react";
import { statuses } from "../domain/model.ts";
import { useWords } from "../i18n/words.tsx";
import { useChangeView, useFiltered, useView } from "../state/atlas.tsx";
import { chosenOf, type Layout, withToggled } from "../state/view.ts";
import { LineSample } from "../ui/LineSample.tsx";

interface LegendProps {
  readonly areLinksOpen: boolean;
  /** Whether statuses stand here, because no filters are shown beside the map. */
  readonly hasStatuses: boolean;
  /** The legend stands where the layout leaves the sea free. */
  readonly layout: Layout;
  /** Whether it is open at first. */
  readonly isRoomy: boolean;
}

/** How to read the map; its statuses filter, as they do in the panel. */
export function Legend({ areLinksOpen, hasStatuses, layout, isRoomy }: LegendProps) {
  const words = useWords();
  const view = useView();
  const changeView = useChangeView();
  const { counts } = useFiltered();
  const [choice, setChoice] = useState<boolean>();
  const isExpanded = choice ?? isRoomy;
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
            {areLinksOpen ? (
              <>
                <li>
                  <LineSample status="active" age="recent" /> {words.say("age.recent")}
                </li>
                <li>
                  <LineSample status="active" age="ageing" /> {words.say("age.ageing")}
                </li>
                <li>
                  <LineSample status="active" age="old" /> {words.say("legend.older")}
                </li>
              </>
            ) : (
              <li>
                <span className="sign sign-flow" aria-hidden="true">
                  3
                </span>
                {words.say("legend.flow")}
              </li>
            )}
            <li>
              <span className="sign sign-inherited" aria-hidden="true" /> {words.say("legend.inherited")}
            </li>
            <li>
              <span className="sign sign-seeking" aria-hidden="true" /> {words.say("status.seeking")}
            </li>
            <li>
              <span className="sign sign-tint" aria-hidden="true" /> {words.say("legend.tint")}
            </li>
            <li>
              <span className="sign sign-empty" aria-hidden="true" /> {words.say("legend.empty")}
            </li>
            {view.isParallelShown && (
              <li>
                <span className="sign sign-parallel" aria-hidden="true" /> {words.say("legend.parallel")}
              </li>
            )}
          </ul>
        </div>
      )}
    </section>
  );
}

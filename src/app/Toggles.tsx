import type { RefCallback } from "react";
import { useWords } from "../i18n/words.tsx";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import { useChangeView, useFiltered, useShownRequests, useView } from "../state/atlas.tsx";
import { focusAfter } from "./focus.ts";
import { useBar } from "./useBar.ts";
import type { Stage } from "./useStage.ts";

interface TogglesProps {
  readonly stage: Stage;
  /** Reference that measures the bar, where it lies over the map. */
  readonly over: RefCallback<HTMLElement> | null;
}

/**
 * Opens the panels that are closed, and on a small screen the page of an authority, the second door of the house: at the
 * corners of a wide window, in one bar under the thumb of a small one.
 */
export function Toggles({ stage, over }: TogglesProps) {
  const words = useWords();
  const changeView = useChangeView();
  const { screen } = useView();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const bar = useBar(over);
  const toggleSynthesis = () => {
    stage.closeSheet();
    changeView(({ selection: _closed, ...rest }) => ({ ...rest, isSynthesisOpen: !stage.isSynthesisShown }));
  };
  return (
    // Under a sheet nothing of it can be seen, nor reached.
    <div ref={bar} className="stage-toggles" inert={!stage.isWide && stage.isSheetOpen}>
      {!stage.isWide && screen === "map" && (
        <ViewLink className="button toggle-match" to={(view) => ({ ...view, screen: "match" })}>
          {words.say("screen.match")}
        </ViewLink>
      )}
      {!(stage.isWide && stage.isFiltersShown) && (
        <button
          type="button"
          className="button toggle-filters"
          aria-expanded={stage.isFiltersShown}
          onClick={() => focusAfter(stage.toggleFilters, "#filters", ".toggle-filters")}
        >
          {words.say("panel.filtersCount", { count: screen === "requests" ? requests.length : entries.length })}
        </button>
      )}
      {!stage.isWide && stage.hasTime && (
        <button
          type="button"
          className="button toggle-time"
          aria-expanded={stage.isTimeShown}
          onClick={() => focusAfter(stage.toggleTime, "#time", ".toggle-time")}
        >
          {words.say("panel.time")}
        </button>
      )}
      {!(stage.isWide && stage.hasSide) && stage.hasCharts && (
        <button
          type="button"
          className="button toggle-synthesis"
          aria-expanded={stage.isSynthesisShown}
          onClick={toggleSynthesis}
        >
          {words.say("panel.synthesis")}
        </button>
      )}
    </div>
  );
}

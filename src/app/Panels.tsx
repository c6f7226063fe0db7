import type { RefCallback } from "react";
import { useWords } from "../i18n/words.tsx";
import { FiltersPanel } from "../panels/filters/FiltersPanel.tsx";
import { PastFilters } from "../panels/filters/PastFilters.tsx";
import { AfterPaint } from "../state/afterPaint.tsx";
import { useFiltered, useShownRequests, useView } from "../state/atlas.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";
import { useCommitted } from "../ui/useCommitted.ts";
import { CloseButton } from "./CloseButton.tsx";
import { focusAfter } from "./focus.ts";
import { SheetHandle } from "./SheetHandle.tsx";
import { SidePanel } from "./SidePanel.tsx";
import type { Stage } from "./useStage.ts";

const Synthesis = later(async () => (await import("../charts/Synthesis.tsx")).Synthesis);
const TimeAxis = later(async () => (await import("../charts/timeAxis/TimeAxis.tsx")).TimeAxis);
const Ribbon = later(async () => (await import("../charts/ribbon/Ribbon.tsx")).Ribbon);
const Fiche = later(async () => (await import("../panels/fiche/Fiche.tsx")).Fiche);

/** The same each time, so that the charts are not rendered for a view that they show later. */
const synthesis = <Synthesis />;

interface PanelProps {
  readonly stage: Stage;
  /** Reference that measures the panel, since it lies over the map. */
  readonly over: RefCallback<HTMLElement>;
  /** Whether the page has drawn what it opened for, so that the rest may load. */
  readonly isSettled: boolean;
}

/** The filters, beside what they filter. */
export function Filters({ stage, over, isSettled }: PanelProps) {
  const words = useWords();
  // The map begins first: what it asks of its worker takes longest, and the page has time for the filters meanwhile.
  const isBegun = useCommitted();
  const { entries } = useFiltered();
  const { screen } = useView();
  const requests = useShownRequests();
  const close = () => focusAfter(stage.toggleFilters, ".toggle-filters");
  return (
    <aside ref={over} id="filters" className="stage-filters" aria-label={words.say("panel.filters")} tabIndex={-1}>
      <PastFilters />
      <SheetHandle stage={stage} onClose={close} />
      <CloseButton label={words.say("panel.filters.close")} isFolding={stage.isWide} onClose={close} />
      {isBegun && (
        <Part name={words.say("panel.filters")}>
          <FiltersPanel isSettled={isSettled} />
        </Part>
      )}
      {!stage.isWide && (
        <button
          type="button"
          className="button sheet-end"
          onClick={() => focusAfter(stage.closeSheet, "#results", ".toggle-filters")}
        >
          {screen === "requests"
            ? words.say("panel.filters.showRequests", { count: requests.length })
            : words.say("panel.filters.show", { count: entries.length })}
        </button>
      )}
    </aside>
  );
}

/** The time axis, below. */
export function Time({ stage, over, isSettled }: PanelProps) {
  const words = useWords();
  const close = () => focusAfter(stage.closeSheet, ".toggle-time");
  return (
    <div ref={over} id="time" className="stage-time" tabIndex={-1}>
      <SheetHandle stage={stage} onClose={close} />
      {!stage.isWide && <CloseButton label={words.say("panel.close")} onClose={close} />}
      {isSettled ? (
        <Part name={words.say("panel.time")}>
          <TimeAxis />
        </Part>
      ) : (
        <div className="skeleton" />
      )}
    </div>
  );
}

/** What is selected, else the charts, at the end of the line. */
export function Side({ stage, over }: Omit<PanelProps, "isSettled">) {
  const words = useWords();
  const { selection } = useView();
  const name = words.say(selection ? "panel.fiche" : "panel.synthesis");
  const subject = selection ? `${selection.kind}:${selection.id}` : "synthesis";
  const ribbon = selection?.kind === "partnership" && (
    <Part name={words.say("part.ribbon")}>
      <Ribbon partnershipId={selection.id} />
    </Part>
  );
  return (
    <SidePanel label={name} subject={subject} over={over} stage={stage}>
      <Part key={subject} name={name}>
        {selection ? <Fiche selection={selection} ribbon={ribbon} /> : <AfterPaint paints={2}>{synthesis}</AfterPaint>}
      </Part>
    </SidePanel>
  );
}

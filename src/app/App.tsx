import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { FiltersPanel } from "../panels/filters/FiltersPanel.tsx";
import { useFiltered, useView } from "../state/atlas.tsx";
import { ResourcesProvider } from "../state/resources.tsx";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import "./app.css";
import "./print.css";
import { CloseButton } from "./CloseButton.tsx";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { MapStage } from "./MapStage.tsx";
import { Page } from "./Page.tsx";
import { PanelProblem } from "./PanelProblem.tsx";
import { resources } from "./resources.ts";
import { SidePanel } from "./SidePanel.tsx";
import { Toggles } from "./Toggles.tsx";
import { useStage } from "./useStage.ts";

const Synthesis = lazy(async () => ({ default: (await import("../charts/Synthesis.tsx")).Synthesis }));
const TimeAxis = lazy(async () => ({ default: (await import("../charts/timeAxis/TimeAxis.tsx")).TimeAxis }));
const PaperHead = lazy(async () => ({ default: (await import("../panels/shared/PaperHead.tsx")).PaperHead }));
const Ribbon = lazy(async () => ({ default: (await import("../charts/ribbon/Ribbon.tsx")).Ribbon }));
const Fiche = lazy(async () => ({ default: (await import("../panels/fiche/Fiche.tsx")).Fiche }));

const problem = (retry: () => void, error: unknown) => <PanelProblem error={error} onRetry={retry} />;
const waiting = <div className="skeleton" aria-hidden="true" />;

/** Tells those who do not see the page how many partnerships pass the filters, each time that changes. */
function Count() {
  const words = useWords();
  const { entries } = useFiltered();
  return (
    <p role="status" className="visually-hidden">
      {words.say("count.partnerships", { count: entries.length })}
    </p>
  );
}

/** Landmarks and slots: which panel stands where. */
export function App() {
  const words = useWords();
  const { screen, selection } = useView();
  const [canDraw, setCanDraw] = useState(true);
  const stage = useStage(canDraw);
  // What the first map does not need waits until it is drawn.
  const [isMapDrawn, setMapDrawn] = useState(false);
  const isSettled = isMapDrawn || !stage.hasMap;
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${words.say(`screen.${screen}`)} · ${words.say("app.name")}`;
  }, [words, screen]);

  return (
    <ResourcesProvider resources={resources}>
      <div className="skip-links">
        <a href="#content" onClick={() => content.current?.focus()}>
          {words.say("app.skip.content")}
        </a>
      </div>
      <Header />
      <IgnoredNotice />
      <Count />
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className="stage"
        data-screen={stage.page ?? screen}
        data-map={stage.hasMap}
        data-side={stage.hasSide}
        data-filters={stage.isFiltersShown}
      >
        {isSettled && (
          <Suspense fallback={null}>
            <PaperHead />
          </Suspense>
        )}
        {!stage.page && <h1 className="visually-hidden">{words.say("map.title")}</h1>}
        {stage.hasMap && <MapStage stage={stage} onDrawn={() => setMapDrawn(true)} onFailure={() => setCanDraw(false)} />}
        {stage.page && (
          <div className="stage-page">
            {screen === "map" && (
              <p className="notice no-map no-print" role="alert">
                {words.say("problem.noWebgl")}
              </p>
            )}
            <Page screen={stage.page} />
          </div>
        )}
        {stage.isFiltersShown && (
          <aside className="stage-filters" aria-label={words.say("panel.filters")}>
            <CloseButton label={words.say("panel.filters.close")} isFolding={stage.isWide} onClose={stage.toggleFilters} />
            <PanelBoundary problem={problem} waiting={waiting}>
              <FiltersPanel isSettled={isSettled} />
            </PanelBoundary>
          </aside>
        )}
        {stage.isTimeShown && (
          <div className="stage-time">
            {!stage.isWide && <CloseButton label={words.say("panel.close")} onClose={stage.closeSheet} />}
            {isSettled ? (
              <PanelBoundary problem={problem} waiting={waiting}>
                <TimeAxis />
              </PanelBoundary>
            ) : (
              waiting
            )}
          </div>
        )}
        {stage.hasSide && (
          <SidePanel
            label={words.say(selection ? "panel.fiche" : "panel.synthesis")}
            subject={selection ? `${selection.kind}:${selection.id}` : "synthesis"}
            onClose={stage.closeSide}
          >
            <PanelBoundary
              key={selection ? `${selection.kind}:${selection.id}` : "synthesis"}
              problem={problem}
              waiting={waiting}
            >
              {selection ? (
                <Fiche
                  selection={selection}
                  ribbon={
                    selection.kind === "partnership" && (
                      <PanelBoundary problem={problem} waiting={waiting}>
                        <Ribbon partnershipId={selection.id} />
                      </PanelBoundary>
                    )
                  }
                />
              ) : (
                <Synthesis />
              )}
            </PanelBoundary>
          </SidePanel>
        )}
        {stage.hasFilters && <Toggles stage={stage} />}
      </main>
    </ResourcesProvider>
  );
}

import { lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import type { Boundaries } from "../map/shapes.ts";
import { FiltersPanel } from "../panels/filters/FiltersPanel.tsx";
import { useChangeView, useView } from "../state/atlas.tsx";
import { ResourcesProvider } from "../state/resources.tsx";
import { useMedia } from "../ui/media.ts";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import "./app.css";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { loadGround } from "./loadGround.ts";
import { PanelProblem } from "./PanelProblem.tsx";
import { resources } from "./resources.ts";
import { SidePanel } from "./SidePanel.tsx";

const MapView = lazy(async () => ({ default: (await import("../map/MapView.tsx")).MapView }));
const Synthesis = lazy(async () => ({ default: (await import("../charts/Synthesis.tsx")).Synthesis }));
const TimeAxis = lazy(async () => ({ default: (await import("../charts/timeAxis/TimeAxis.tsx")).TimeAxis }));
const Fiche = lazy(async () => ({ default: (await import("../panels/fiche/Fiche.tsx")).Fiche }));
const ListPanel = lazy(async () => ({ default: (await import("../panels/list/ListPanel.tsx")).ListPanel }));
const RequestsPanel = lazy(async () => ({ default: (await import("../panels/requests/RequestsPanel.tsx")).RequestsPanel }));
const FundingPanel = lazy(async () => ({ default: (await import("../panels/funding/FundingPanel.tsx")).FundingPanel }));
const SourcesPanel = lazy(async () => ({ default: (await import("../panels/sources/SourcesPanel.tsx")).SourcesPanel }));

/** Height that the time axis takes below the map on a wide window, in pixels. */
const timeHeight = 154;

interface AppProps {
  readonly loadBoundaries: () => Promise<Boundaries>;
}

/** Landmarks and slots: which panel stands where, on which window. */
export function App({ loadBoundaries }: AppProps) {
  const words = useWords();
  const view = useView();
  const changeView = useChangeView();
  const isWide = useMedia("(min-width: 900px)");
  const isRoomy = useMedia("(min-width: 1240px)");
  const [areFiltersOpen, setFiltersOpen] = useState(true);
  const [sheet, setSheet] = useState<"filters" | "time">();
  // What the first map does not need waits until it is drawn.
  const [isMapDrawn, setMapDrawn] = useState(false);
  const [hasMap, setHasMap] = useState(true);
  const content = useRef<HTMLElement>(null);
  const { screen, selection, isSynthesisOpen } = view;
  const hasFilters = screen === "map" || screen === "list";
  const isSettled = isMapDrawn || screen !== "map" || !hasMap;
  const isFiltersShown = hasFilters && (isWide ? areFiltersOpen : sheet === "filters");
  const isTimeShown = hasFilters && (isWide || sheet === "time");
  const isSynthesisShown = isSynthesisOpen && hasFilters && !selection;
  const hasSide = selection !== undefined || isSynthesisShown;

  const closeSide = useCallback(() => {
    changeView((before) => {
      const { selection: shown, ...rest } = before;
      return shown ? rest : { ...rest, isSynthesisOpen: false };
    });
  }, [changeView]);

  const toggleSynthesis = () => {
    setSheet(undefined);
    changeView((before) => {
      const { selection: _closed, ...rest } = before;
      return { ...rest, isSynthesisOpen: !isSynthesisShown };
    });
  };

  useEffect(() => {
    document.title = `${words.say(`screen.${screen}`)} · ${words.say("app.name")}`;
  }, [words, screen]);

  const padding = useMemo(() => {
    const start = isWide && areFiltersOpen ? 352 : 16;
    const end = isRoomy && hasSide ? 476 : 16;
    const isLeftToRight = words.direction === "ltr";
    return {
      left: isLeftToRight ? start : end,
      right: isLeftToRight ? end : start,
      top: 62,
      bottom: isWide ? timeHeight + 24 : 76,
    };
  }, [isWide, isRoomy, areFiltersOpen, hasSide, words.direction]);

  const problem = (retry: () => void) => <PanelProblem onRetry={retry} />;
  const waiting = <div className="skeleton" aria-hidden="true" />;

  return (
    <ResourcesProvider resources={resources}>
      <div className="skip-links">
        <a href="#content" onClick={() => content.current?.focus()}>
          {words.say("app.skip.content")}
        </a>
      </div>
      <Header />
      <IgnoredNotice />
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className="stage"
        data-screen={screen}
        data-side={hasSide}
        data-filters={isFiltersShown}
      >
        {screen === "map" && (
          <div
            className="stage-map"
            style={
              {
                "--map-left": `${padding.left - 16}px`,
                "--map-right": `${padding.right - 16}px`,
                "--map-bottom": isWide ? `${timeHeight}px` : "60px",
              } as React.CSSProperties
            }
          >
            {hasMap ? (
              <PanelBoundary problem={problem} waiting={<div className="map-skeleton" aria-hidden="true" />}>
                <MapSlot
                  loadBoundaries={loadBoundaries}
                  padding={padding}
                  hasStatuses={!isFiltersShown}
                  onDrawn={() => setMapDrawn(true)}
                  onFailure={() => setHasMap(false)}
                />
              </PanelBoundary>
            ) : (
              <div className="no-map">
                <p className="notice" role="alert">
                  {words.say("problem.noWebgl")}
                </p>
                <PanelBoundary problem={problem} waiting={waiting}>
                  <ListPanel />
                </PanelBoundary>
              </div>
            )}
          </div>
        )}
        {screen !== "map" && (
          <div className="stage-page">
            <PanelBoundary key={screen} problem={problem} waiting={waiting}>
              {screen === "list" && <ListPanel />}
              {screen === "requests" && <RequestsPanel />}
              {screen === "funding" && <FundingPanel />}
              {screen === "sources" && <SourcesPanel />}
            </PanelBoundary>
          </div>
        )}
        {isFiltersShown && (
          <aside className="stage-filters" aria-label={words.say("panel.filters")}>
            <button
              type="button"
              className="side-close filters-close"
              onClick={() => (isWide ? setFiltersOpen(false) : setSheet(undefined))}
              aria-label={words.say("panel.filters.close")}
              title={words.say("panel.filters.close")}
            >
              {isWide ? (words.direction === "ltr" ? "«" : "»") : "×"}
            </button>
            <PanelBoundary problem={problem} waiting={waiting}>
              <FiltersPanel isSettled={isSettled} />
            </PanelBoundary>
          </aside>
        )}
        {hasSide && (
          <SidePanel
            label={words.say(selection ? "panel.fiche" : "panel.synthesis")}
            subject={selection ? `${selection.kind}:${selection.id}` : "synthesis"}
            onClose={closeSide}
          >
            <PanelBoundary
              key={selection ? `${selection.kind}:${selection.id}` : "synthesis"}
              problem={problem}
              waiting={waiting}
            >
              {selection ? <Fiche selection={selection} /> : <Synthesis />}
            </PanelBoundary>
          </SidePanel>
        )}
        {isTimeShown && (
          <div className="stage-time">
            {!isWide && (
              <button
                type="button"
                className="side-close"
                onClick={() => setSheet(undefined)}
                aria-label={words.say("panel.close")}
              >
                ×
              </button>
            )}
            {isSettled && (
              <PanelBoundary problem={problem} waiting={<div className="time-skeleton" aria-hidden="true" />}>
                <TimeAxis />
              </PanelBoundary>
            )}
          </div>
        )}
        {hasFilters && (
          <div className="stage-toggles">
            {!(isWide && areFiltersOpen) && (
              <button
                type="button"
                className="button toggle-filters"
                aria-expanded={isFiltersShown}
                onClick={() => (isWide ? setFiltersOpen(true) : setSheet(sheet === "filters" ? undefined : "filters"))}
              >
                {words.say("panel.filters")}
              </button>
            )}
            {!isWide && (
              <button
                type="button"
                className="button"
                aria-expanded={sheet === "time"}
                onClick={() => setSheet(sheet === "time" ? undefined : "time")}
              >
                {words.say("panel.time")}
              </button>
            )}
            {!(isWide && hasSide) && (
              <button
                type="button"
                className="button toggle-synthesis"
                aria-expanded={isSynthesisShown}
                onClick={toggleSynthesis}
              >
                {words.say("panel.synthesis")}
              </button>
            )}
          </div>
        )}
      </main>
    </ResourcesProvider>
  );
}

type MapSlotProps = AppProps & Pick<React.ComponentProps<typeof MapView>, "padding" | "hasStatuses" | "onDrawn" | "onFailure">;

/** The map, once its boundaries are there; a boundary file that fails is a failure of the map alone. */
function MapSlot({ loadBoundaries, ...mapProps }: MapSlotProps) {
  const [boundaries, setBoundaries] = useState<Boundaries>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isCurrent = true;
    loadBoundaries().then(
      (loaded) => {
        if (isCurrent) setBoundaries(loaded);
      },
      (reason: unknown) => {
        if (isCurrent) setError(reason);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [loadBoundaries]);
  if (error !== undefined) throw error;
  return boundaries ? (
    <MapView boundaries={boundaries} loadGround={loadGround} {...mapProps} />
  ) : (
    <div className="map-skeleton" aria-hidden="true" />
  );
}

import { useEffect, useRef, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { FiltersPanel } from "../panels/filters/FiltersPanel.tsx";
import { PaperHeadSlot } from "../panels/shared/PaperHeadSlot.tsx";
import { useFiltered, useView } from "../state/atlas.tsx";
import { ResourcesProvider } from "../state/resources.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";
import { ReloadButton } from "../ui/ReloadButton.tsx";
import "./app.css";
import "./print.css";
import { CloseButton } from "./CloseButton.tsx";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { MapStage } from "./MapStage.tsx";
import { Page } from "./Page.tsx";
import { resources } from "./resources.ts";
import { SidePanel } from "./SidePanel.tsx";
import { areStylesThere } from "./styles.ts";
import { Toggles } from "./Toggles.tsx";
import { useStage } from "./useStage.ts";

const Synthesis = later(async () => (await import("../charts/Synthesis.tsx")).Synthesis);
const TimeAxis = later(async () => (await import("../charts/timeAxis/TimeAxis.tsx")).TimeAxis);
const Ribbon = later(async () => (await import("../charts/ribbon/Ribbon.tsx")).Ribbon);
const Fiche = later(async () => (await import("../panels/fiche/Fiche.tsx")).Fiche);

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
  const stage = useStage(canDraw && areStylesThere);
  // What the first map does not need waits until it is drawn.
  const [isMapSettled, setMapSettled] = useState(false);
  const isSettled = isMapSettled || !stage.hasMap;
  const content = useRef<HTMLElement>(null);
  const label = words.say(selection ? "panel.fiche" : "panel.synthesis");
  const subject = selection ? `${selection.kind}:${selection.id}` : "synthesis";
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
      {!areStylesThere && (
        <p role="alert">
          {words.say("problem.part", { part: words.say("part.styles") })} <ReloadButton />
        </p>
      )}
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
        {isSettled && <PaperHeadSlot />}
        {!stage.page && <h1 className="visually-hidden">{words.say("map.title")}</h1>}
        {stage.hasMap && <MapStage stage={stage} onSettled={() => setMapSettled(true)} onFailure={() => setCanDraw(false)} />}
        {stage.page && (
          <div className="stage-page">
            {screen === "map" && !canDraw && (
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
            <Part name={words.say("panel.filters")}>
              <FiltersPanel isSettled={isSettled} />
            </Part>
          </aside>
        )}
        {stage.isTimeShown && (
          <div className="stage-time">
            {!stage.isWide && <CloseButton label={words.say("panel.close")} onClose={stage.closeSheet} />}
            {isSettled ? (
              <Part name={words.say("panel.time")}>
                <TimeAxis />
              </Part>
            ) : (
              <div className="skeleton" />
            )}
          </div>
        )}
        {stage.hasSide && (
          <SidePanel label={label} subject={subject} onClose={stage.closeSide}>
            <Part key={subject} name={label}>
              {selection ? (
                <Fiche
                  selection={selection}
                  ribbon={
                    selection.kind === "partnership" && (
                      <Part name={words.say("part.ribbon")}>
                        <Ribbon partnershipId={selection.id} />
                      </Part>
                    )
                  }
                />
              ) : (
                <Synthesis />
              )}
            </Part>
          </SidePanel>
        )}
        {stage.hasFilters && <Toggles stage={stage} />}
      </main>
    </ResourcesProvider>
  );
}

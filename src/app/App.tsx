/** The page once its atlas is there: landmarks and slots, and which panel stands where. */

import { useCallback, useEffect, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { Headline } from "../panels/headline/Headline.tsx";
import { PaperHead } from "../panels/shared/PaperHead.tsx";
import { AfterPaint } from "../state/afterPaint.tsx";
import { useView } from "../state/atlas.tsx";
import { type Resources, ResourcesProvider } from "../state/resources.tsx";
import { later } from "../ui/later.tsx";
import { Part } from "../ui/Part.tsx";
import { ReloadButton } from "../ui/ReloadButton.tsx";
import "../panels/shared/page.css";
import "../panels/shared/parts.css";
import "./stage.css";
import "./panels.css";
import "./sheets.css";
import "./foot.css";
import { keepFocus } from "./focus.ts";
import { EmbeddedFoot } from "./EmbeddedFoot.tsx";
import { Header } from "./Header.tsx";
import { IgnoredNotice } from "./IgnoredNotice.tsx";
import { MapStage } from "./MapStage.tsx";
import { Page } from "./Page.tsx";
import { Filters, Side, Time } from "./Panels.tsx";
import { PageFoot } from "./PageFoot.tsx";
import type { FollowedDraft } from "./useDraftEdition.ts";
import { Summary } from "./Summary.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { areStylesThere } from "./styles.ts";
import { Title } from "./Title.ts";
import { Toggles } from "./Toggles.tsx";
import { useBegunScreen } from "./useBegunScreen.ts";
import { useCover } from "./useCover.ts";
import { useFocusAboveSheet } from "./useFocusAboveSheet.ts";
import { useSettled } from "./useSettled.ts";
import { useStage } from "./useStage.ts";
// What holds on paper overrules all else.
import "./print.css";

function MissingStyles() {
  const words = useWords();
  return (
    <p role="alert">
      {words.say("problem.part", { part: words.say("part.styles") })} <ReloadButton />
    </p>
  );
}

const DraftBar = later(async () => (await import("./DraftBar.tsx")).DraftBar);

/** What is told above every screen: that a draft is shown, what of the address is not heard. */
function Notices({ draft }: Pick<AppProps, "draft">) {
  const words = useWords();
  return (
    <>
      {draft && (
        <Part name={words.say("part.draft")} waiting="draft-bar">
          <DraftBar followed={draft} />
        </Part>
      )}
      <IgnoredNotice />
    </>
  );
}

interface AppProps {
  readonly resources: Resources;
  /** How the draft stands that the address asks for, if it does. */
  readonly draft: FollowedDraft | undefined;
}

/** Landmarks and slots: which panel stands where. */
export function App({ resources, draft }: AppProps) {
  const words = useWords();
  const { screen, isEmbedded } = useView();
  const [canDraw, setCanDraw] = useState(true);
  const { covered, over } = useCover();
  const stage = useStage(covered, canDraw && areStylesThere);
  // A wide window has its panels at the edges of the stage, a small one has one sheet over its lower part.
  const atStart = stage.isWide ? over[stage.startEdge] : over.sheet;
  const atEnd = stage.isWide ? over[stage.startEdge === "left" ? "right" : "left"] : over.sheet;
  const { isSettled, settle } = useSettled(stage.hasMap);
  const giveUp = useCallback(() => setCanDraw(false), []);
  useEffect(keepFocus, []);
  useBegunScreen(screen);
  useFocusAboveSheet(stage);
  return (
    <ResourcesProvider resources={resources}>
      <Title isSynthesisShown={stage.isSynthesisShown} />
      <SkipLinks stage={stage} />
      {!areStylesThere && <MissingStyles />}
      {!isEmbedded && <Header />}
      <Notices draft={draft} />
      <Summary hasHeadline={stage.hasTime} />
      <PaperHead isSettled={isSettled} />
      {stage.hasTime && <Headline />}
      <main
        id="content"
        tabIndex={-1}
        className="stage"
        data-screen={stage.page ?? screen}
        data-map={stage.hasMap}
        data-side={stage.hasSide}
        data-filters={stage.isFiltersShown}
        data-over={stage.isFicheOverMap}
        data-height={stage.sheetHeight}
      >
        {!stage.page && <h1 className="visually-hidden">{words.say("map.title")}</h1>}
        {stage.isFiltersShown && <Filters stage={stage} over={atStart} isSettled={isSettled} />}
        {stage.hasFilters && <Toggles stage={stage} over={stage.isWide ? null : over.bottom} />}
        {stage.hasMap && (
          <AfterPaint paints={1}>
            <MapStage stage={stage} covered={covered} onSettled={settle} onFailure={giveUp} />
          </AfterPaint>
        )}
        {stage.page && (
          <div ref={stage.hasMap && stage.isWide ? atStart : null} id="results" className="stage-page" tabIndex={-1}>
            {screen === "map" && !canDraw && (
              <p className="notice no-map no-print" role="alert">
                {words.say("problem.noWebgl")}
              </p>
            )}
            <Page screen={stage.page} />
          </div>
        )}
        {stage.isTimeShown && <Time stage={stage} over={stage.isWide ? over.bottom : over.sheet} isSettled={isSettled} />}
        {stage.hasSide && <Side stage={stage} over={atEnd} />}
      </main>
      {isEmbedded ? <EmbeddedFoot /> : <PageFoot isSettled={isSettled} />}
    </ResourcesProvider>
  );
}

import { useCallback, useMemo, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useChangeView, useView } from "../state/atlas.tsx";
import type { Screen } from "../state/view.ts";
import { useMedia } from "../ui/media.ts";

/** What the one sheet of a small screen shows. */
type Sheet = "filters" | "time";

/** Room that panels take on a wide window, margins included, in pixels; `app.css` gives them these sizes. */
const room = {
  filters: 352,
  changes: 476,
  side: 476,
  time: 178,
  margin: 16,
  labels: 16,
  header: 62,
  foot: 30,
  toggles: 76,
} as const;

/**
 * Which panels the window and the view call for, and what they leave free of the map.
 * @param canDraw whether the browser can draw a map; where it cannot, the list stands in, which says all that a map says
 */
export function useStage(canDraw: boolean) {
  const { screen, selection, isSynthesisOpen } = useView();
  const changeView = useChangeView();
  const { direction } = useWords();
  const isWide = useMedia("(min-width: 900px)");
  const isRoomy = useMedia("(min-width: 1240px)");
  const [areFiltersOpen, setFiltersOpen] = useState(true);
  const [sheet, setSheet] = useState<Sheet>();

  const hasMap = canDraw && (screen === "map" || screen === "changes");
  const page: Screen | undefined = screen !== "map" ? screen : canDraw ? undefined : "list";
  const hasFilters = screen === "map" || screen === "list" || screen === "review";
  const hasTime = screen === "map" || screen === "list";
  const hasCharts = hasTime;
  const isSynthesisShown = isSynthesisOpen && hasCharts && !selection;
  const hasSide = selection !== undefined || isSynthesisShown;

  const closeSide = useCallback(() => {
    changeView(({ selection: shown, ...rest }) => (shown ? rest : { ...rest, isSynthesisOpen: false }));
  }, [changeView]);

  // A middling window has room for one panel beside the map: what was asked for last.
  const isFiltersShown = hasFilters && (isWide ? areFiltersOpen && (isRoomy || !hasSide) : sheet === "filters");

  const padding = useMemo(() => {
    const start = !isWide ? room.margin : screen === "changes" ? room.changes : isFiltersShown ? room.filters : room.margin;
    const end = isWide && hasSide ? room.side : isWide ? room.margin : room.labels;
    const bottom = screen === "changes" ? room.foot : isWide ? room.time : room.toggles;
    return { left: direction === "ltr" ? start : end, right: direction === "ltr" ? end : start, top: room.header, bottom };
  }, [isWide, isFiltersShown, hasSide, direction, screen]);

  const openingPadding = useMemo(() => {
    const [start, end] = isWide ? [room.filters, room.margin] : [room.margin, room.labels];
    const bottom = isWide ? room.time : room.toggles;
    return { left: direction === "ltr" ? start : end, right: direction === "ltr" ? end : start, top: room.header, bottom };
  }, [isWide, direction]);

  // On a small screen a sheet lies over the lower part of the map; two thirds of the window at most, as `app.css` says.
  const sheetHeight = !isWide && (hasSide || sheet !== undefined) ? window.innerHeight * 0.66 : 0;

  return {
    isWide,
    /** What panels and sheets cover when the reader asks to see everything: the first map does not move for a sheet. */
    cover: { ...padding, bottom: Math.max(padding.bottom, sheetHeight) },
    hasMap,
    /** The screen whose panel fills the page, or stands beside the map; none where the map is all. */
    page,
    hasFilters,
    hasTime,
    hasCharts,
    hasSide,
    isSynthesisShown,
    isFiltersShown,
    isTimeShown: hasTime && (isWide || sheet === "time"),
    padding,
    /** What panels cover when the site opens without parameters, whatever is open now. */
    openingPadding,
    closeSide,
    closeSheet: () => setSheet(undefined),
    /** Opens or closes the filters: the panel of a wide window, the sheet of a small one. */
    toggleFilters: () => {
      if (!isWide) setSheet(sheet === "filters" ? undefined : "filters");
      else setFiltersOpen(!isFiltersShown);
      if (isWide && !isRoomy && hasSide) closeSide();
    },
    toggleTime: () => setSheet(sheet === "time" ? undefined : "time"),
  };
}

export type Stage = ReturnType<typeof useStage>;

import { useCallback, useMemo, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useChangeView, useView } from "../state/atlas.tsx";
import { useHeldBack } from "../state/back.ts";
import type { Screen } from "../state/screens.ts";
import { isAtLeast, lettersScale, useWindowSize } from "../ui/windowSize.ts";
import { focusAfter } from "./focus.ts";
import type { ByEdge } from "./useCover.ts";

/** What the one sheet of a small screen shows. */
type Sheet = "filters" | "time";

/** How high the sheet of a small screen stands, lowest first: a strip of it; about as much as the map; nearly all. */
export const sheetHeights = ["low", "middle", "high"] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Room between what the map shows and what lies over it, in pixels. */
const margin = 12;
/** Room that the controls and the small print of the map itself need, where no panel takes it, in pixels. */
const controls = {
  wide: { top: 62, side: 16, bottom: 30 },
  narrow: { top: 14, side: 8, bottom: 30 },
} as const;

/**
 * What panels leave free of the map, as the room that it keeps at each side: more where controls have larger letters, which
 * stand in two rows where the window is small.
 */
const paddingOf = ({ left, right, bottom }: ByEdge<number>, isWide: boolean) => {
  const scale = lettersScale();
  const room = controls[isWide ? "wide" : "narrow"];
  const grown = (isWide ? 1 : 3) * room.bottom * (scale - 1);
  return {
    left: left > 0 ? left + margin : room.side,
    right: right > 0 ? right + margin : room.side,
    top: room.top * scale,
    bottom: Math.max(room.bottom + grown, bottom + margin + grown),
  };
};

/** What a screen has, whatever the window: in a frame of another page no panels, and the list for all that is not the map. */
function screenParts(asked: Screen, canDraw: boolean, isEmbedded: boolean) {
  const screen = isEmbedded && asked !== "map" ? "list" : asked;
  const hasTime = !isEmbedded && (screen === "map" || screen === "list");
  return {
    hasMap: canDraw && (screen === "map" || screen === "changes"),
    /** The screen whose panel fills the page, or stands beside the map; none where the map is all. */
    page: screen === "map" && canDraw ? undefined : screen === "map" ? "list" : screen,
    hasFilters: hasTime || (!isEmbedded && (screen === "review" || screen === "requests")),
    hasTime,
    hasCharts: hasTime,
  } as const;
}

/**
 * The one sheet of a small screen: what is chosen takes the place of another, Back closes it, and the next begins at the
 * usual height.
 */
function useSheet(isWide: boolean, hasSide: boolean) {
  const [sheet, setSheet] = useState<Sheet>();
  const [sheetHeight, setSheetHeight] = useState<SheetHeight>("middle");
  if (hasSide && sheet !== undefined) setSheet(undefined);
  if (!hasSide && sheet === undefined && sheetHeight !== "middle") setSheetHeight("middle");
  const closeSheet = () => setSheet(undefined);
  useHeldBack(!isWide && sheet !== undefined, () => focusAfter(closeSheet, `.toggle-${sheet}`));
  /** Whether a panel lies over the page of a small window. */
  const isSheetOpen = hasSide || sheet !== undefined;
  return { sheet, setSheet, sheetHeight, setSheetHeight, closeSheet, isSheetOpen };
}

/**
 * Which panels the window and the view call for, and what they leave free of the map.
 * @param covered how far panels reach into the stage, as measured
 * @param canDraw whether the browser can draw a map; where it cannot, the list stands in, which says all that a map says
 */
export function useStage(covered: ByEdge<number>, canDraw: boolean) {
  const { screen, selection, isSynthesisOpen, isEmbedded } = useView();
  const changeView = useChangeView();
  const { direction } = useWords();
  const size = useWindowSize();
  const isWide = isAtLeast(size, "compact");
  const isRoomy = isAtLeast(size, "roomy");
  // Beside filters a middling window has no room for the maps: they open when asked for.
  const [areFiltersAsked, setFiltersAsked] = useState<boolean>();
  const areFiltersOpen = areFiltersAsked ?? isRoomy;
  const [areFiltersWanted, setFiltersWanted] = useState(false);

  const parts = screenParts(screen, canDraw, isEmbedded);
  const { hasMap, hasFilters, hasTime, hasCharts } = parts;
  const isSynthesisShown = isSynthesisOpen && hasCharts && !selection;
  const hasSide = !isEmbedded && (selection !== undefined || isSynthesisShown);

  const { sheet, setSheet, ...ofSheet } = useSheet(isWide, hasSide);

  const closeSide = useCallback(() => {
    changeView(({ selection: shown, ...rest }) => (shown ? rest : { ...rest, isSynthesisOpen: false }));
  }, [changeView]);

  // A middling window has room for one panel beside the map: what was asked for last. In a larger one filters give way to a
  // fiche, so that the map stays large, until they are asked for.
  const isFicheFirst = isRoomy && hasMap && selection !== undefined && !isAtLeast(size, "vast");
  const isOpenBesideMap = isFicheFirst ? areFiltersWanted : areFiltersOpen && (isRoomy || !hasSide);
  const isFiltersShown = hasFilters && (isWide ? isOpenBesideMap : sheet === "filters");

  const padding = useMemo(() => paddingOf(covered, isWide), [covered, isWide]);
  const startEdge = direction === "ltr" ? ("left" as const) : ("right" as const);
  // A sheet covers the map unless what is chosen on it must be seen above: the map knows whether anything is.
  const cover = useMemo(() => ({ ...padding, bottom: Math.max(padding.bottom, covered.sheet) }), [padding, covered.sheet]);

  return {
    isWide,
    /** Whether a fiche lies over the lower part of the map, which stands above it. */
    isFicheOverMap: !isWide && hasMap && hasSide && selection !== undefined,
    /** The edge at which lines begin. */
    startEdge,
    padding,
    cover,
    ...parts,
    hasSide,
    isSynthesisShown,
    isFiltersShown,
    isTimeShown: hasTime && (isWide || sheet === "time"),
    closeSide,
    ...ofSheet,
    /** Opens or closes the filters: the panel of a wide window, the sheet of a small one. */
    toggleFilters: () => {
      if (!isWide) setSheet(sheet === "filters" ? undefined : "filters");
      else if (isFicheFirst) setFiltersWanted(!isFiltersShown);
      else setFiltersAsked(!isFiltersShown);
      if (isWide && !isRoomy && hasSide) closeSide();
    },
    toggleTime: () => setSheet(sheet === "time" ? undefined : "time"),
  };
}

export type Stage = ReturnType<typeof useStage>;

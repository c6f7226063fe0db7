import { useSyncExternalStore } from "react";

/**
 * Kinds of windows, narrowest first, with the least width of each in pixels where letters have their usual size: one sheet
 * over the map, one panel beside it, the screens side by side in the header, filters and charts beside the map, filters and
 * a fiche beside a large map. Their only home: style sheets ask the page for `data-window`.
 */
const sizes = [
  ["narrow", 0],
  ["compact", 900],
  ["medium", 1000],
  ["roomy", 1240],
  ["vast", 1680],
] as const;
export type WindowSize = (typeof sizes)[number][0];

const rankOf = (size: WindowSize) => sizes.findIndex(([name]) => name === size);

/** Kind of a window so many pixels wide, in letters of usual size. */
export function windowSizeOf(width: number): WindowSize {
  return sizes.findLast(([, least]) => width >= least)?.[0] ?? "narrow";
}

/** Whether a window is of a kind, or wider. */
export function isAtLeast(size: WindowSize, least: WindowSize): boolean {
  return rankOf(size) >= rankOf(least);
}

/** How much larger than usual the reader has asked the browser to write, at least 1: such a window holds less. */
export const lettersScale = () => Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
const present = () => windowSizeOf(window.innerWidth / lettersScale());
/** Width for each size of letters below which larger letters ask for two rows where others stand in one, in pixels. */
const rowOfLargeLetters = 340;
const tell = () => {
  const { dataset } = document.documentElement;
  dataset["window"] = present();
  dataset["letters"] = lettersScale() > 1 && window.innerWidth / lettersScale() < rowOfLargeLetters ? "large" : "usual";
};
tell();
window.addEventListener("resize", tell);

function subscribe(listener: () => void): () => void {
  window.addEventListener("resize", listener);
  return () => window.removeEventListener("resize", listener);
}

/** Kind of the window, followed as it changes. */
export const useWindowSize = (): WindowSize => useSyncExternalStore(subscribe, present);

import { useSyncExternalStore } from "react";
import { statuses } from "../domain/model.ts";
import { recordOf } from "../domain/record.ts";

export const paletteNames = [
  "surface",
  "ink",
  "accent",
  "sea",
  "land",
  "country",
  "country-full",
  "water",
  "border",
  "border-strong",
  "label",
  "label-soft",
  "halo",
  "flow",
  "status-seeking",
  ...statuses.map((status) => `status-${status}` as const),
] as const;

/** Colours by name, as CSS values. Their only home is `tokens.css`; the map and exported pictures read them here. */
export type Palette = Readonly<Record<(typeof paletteNames)[number], string>>;

function read(): Palette {
  const style = getComputedStyle(document.documentElement);
  return recordOf(paletteNames, (name) => style.getPropertyValue(`--${name}`).trim());
}

let current: Palette | undefined;

/** The palette of the colour scheme in force. */
export function readPalette(): Palette {
  current ??= read();
  return current;
}

function subscribe(listener: () => void): () => void {
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const change = () => {
    current = undefined;
    listener();
  };
  scheme.addEventListener("change", change);
  return () => scheme.removeEventListener("change", change);
}

/** The palette, read again when the system changes its colour scheme. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, readPalette);
}

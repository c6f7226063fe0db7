import { useSyncExternalStore } from "react";

/** What the pointer or the focus rests on: never in the address, never refilters. */
export interface Hovered {
  readonly kind: "partnership" | "territory" | "flow" | "request";
  readonly id: string;
}

let hovered: Hovered | undefined;
const listeners = new Set<() => void>();

/** Sets what is hovered, or nothing. */
export function setHovered(next: Hovered | undefined): void {
  if (hovered?.kind === next?.kind && hovered?.id === next?.id) return;
  hovered = next;
  for (const listener of listeners) listener();
}

/** What is hovered now. */
function getHovered(): Hovered | undefined {
  return hovered;
}

/** Calls the listener at each change; returns how to stop. */
function subscribeToHover(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is hovered, for components. */
export function useHovered(): Hovered | undefined {
  return useSyncExternalStore(subscribeToHover, getHovered);
}

import { type RefCallback, useMemo, useState } from "react";

/** Where a panel lies over the stage: at an edge, or as a sheet over its lower part, for which the map does not move. */
const edges = ["left", "right", "bottom", "sheet"] as const;
type Edge = (typeof edges)[number];

/** Something of each edge. */
export type ByEdge<Value> = Readonly<Record<Edge, Value>>;

/** A stage without panels. */
const nothingCovered: ByEdge<number> = { left: 0, right: 0, bottom: 0, sheet: 0 };

/** How far a panel reaches into the stage that it lies on, in pixels. */
function reach(panel: HTMLElement, edge: Edge): number {
  const stage = (panel.closest(".stage") ?? panel).getBoundingClientRect();
  const { left, right, top } = panel.getBoundingClientRect();
  if (edge === "left") return right - stage.left;
  if (edge === "right") return stage.right - left;
  // A stage higher than its window goes on below it, and below a sheet: what is chosen stands above that.
  if (edge === "sheet") return stage.bottom - top;
  return Math.min(stage.bottom, window.innerHeight) - top;
}

export interface Cover {
  /** How far panels reach into the stage from each edge, in pixels: their sizes are those that the style sheet gives them. */
  readonly covered: ByEdge<number>;
  /** References for panels, by the edge that they lie at. */
  readonly over: ByEdge<RefCallback<HTMLElement>>;
}

/** Measures the panels that lie over the stage, as they come, grow and go. */
export function useCover(): Cover {
  const [covered, setCovered] = useState(nothingCovered);
  const over = useMemo(() => {
    const panels = new Map<HTMLElement, Edge>();
    const farthest = (edge: Edge) =>
      Math.round(Math.max(0, ...[...panels].flatMap(([panel, at]) => (at === edge ? reach(panel, edge) : []))));
    const measure = () => {
      const next = {
        left: farthest("left"),
        right: farthest("right"),
        bottom: farthest("bottom"),
        sheet: farthest("sheet"),
      };
      setCovered((before) => (edges.every((edge) => before[edge] === next[edge]) ? before : next));
    };
    const observer = new ResizeObserver(measure);
    const at =
      (edge: Edge): RefCallback<HTMLElement> =>
      (panel) => {
        if (!panel) return undefined;
        panels.set(panel, edge);
        observer.observe(panel);
        measure();
        return () => {
          panels.delete(panel);
          observer.unobserve(panel);
          measure();
        };
      };
    return { left: at("left"), right: at("right"), bottom: at("bottom"), sheet: at("sheet") };
  }, []);
  return { covered, over };
}

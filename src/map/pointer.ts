import type { MapGeoJSONFeature, MapMouseEvent, Map as MapLibreMap } from "maplibre-gl";
import type { Hovered } from "../state/hover.ts";
import { type MapSource, type PickRule, targets } from "./sources/source.ts";

/** Half of the square in which the pointer meets points and lines, in pixels. */
const tolerance = { mouse: 5, touch: 14 } as const;

/** A position on the map, in pixels from its north-west corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What the pointer has met, and the rule by which it did. */
export interface Picked {
  readonly hovered: Hovered;
  readonly rule: PickRule;
}

/** Looks for what lies under the pointer, among all that sources offer for it. */
export function createPicker(map: MapLibreMap, sources: readonly MapSource[]) {
  const rules = new Map(sources.flatMap(({ layers }) => layers.flatMap(({ id, pick }) => (pick ? [[id, pick] as const] : []))));
  const layersWhere = (isWanted: (rule: PickRule) => boolean) =>
    [...rules].flatMap(([id, rule]) => (isWanted(rule) && map.getLayer(id) ? id : []));
  const pickedFrom = (features: readonly MapGeoJSONFeature[]): Picked | undefined => {
    const met = features.flatMap((feature) => {
      const rule = rules.get(feature.layer.id);
      return rule && (rule.isSeen?.(feature) ?? true) ? [{ feature, rule }] : [];
    });
    for (const target of targets) {
      // Of several with the same right, the one that is painted last comes first.
      const first = met.find(({ rule }) => rule.target === target);
      if (first) {
        const { feature, rule } = first;
        return { hovered: { kind: rule.kind, id: String(feature.properties[rule.property ?? "id"]) }, rule };
      }
    }
    return undefined;
  };
  return ({ x, y }: ScreenPoint, half: number): Picked | undefined => {
    const box: [[number, number], [number, number]] = [
      [x - half, y - half],
      [x + half, y + half],
    ];
    const near = layersWhere(({ target }) => target !== "area");
    const under = layersWhere(({ target }) => target === "area");
    return (
      pickedFrom(map.queryRenderedFeatures(box, { layers: near })) ??
      pickedFrom(map.queryRenderedFeatures([x, y], { layers: under }))
    );
  };
}

/** Looks for what lies over the ground: that wins over all that MapLibre draws. @param tolerance in pixels */
type PickAbove = (at: ScreenPoint, tolerance: number) => Hovered | undefined;

/** What is met above the ground is chosen as it is. */
const aboveRule: PickRule = { target: "line", kind: "partnership" };

interface PointerListeners {
  /** What the pointer rests on, and where it is; nothing when it has left the map. */
  readonly onMove: (hovered: Hovered | undefined, at: ScreenPoint | undefined) => void;
  /** What was clicked; the open sea is nothing. */
  readonly onChoose: (picked: Picked | undefined) => void;
}

/**
 * The one authority for the pointer: what it meets is highlighted and told, a click chooses it. Moves are heard at most
 * once a frame.
 * @returns how to stop listening
 */
export function listenToPointer(
  map: MapLibreMap,
  sources: readonly MapSource[],
  pickAbove: PickAbove,
  { onMove, onChoose }: PointerListeners,
): () => void {
  const pickGround = createPicker(map, sources);
  const pick = (at: ScreenPoint, tolerance: number): Picked | undefined => {
    const hovered = pickAbove(at, tolerance);
    return hovered ? { hovered, rule: aboveRule } : pickGround(at, tolerance);
  };
  let frame = 0;
  const move = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const picked = pick(event.point, tolerance.mouse);
      map.getCanvas().style.cursor = picked ? "pointer" : "";
      onMove(picked?.hovered, event.point);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    onMove(undefined, undefined);
  };
  const click = (event: MapMouseEvent) => {
    // A move that was still to be told would bring back what the click puts away.
    cancelAnimationFrame(frame);
    const isTouch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch";
    onChoose(pick(event.point, isTouch ? tolerance.touch : tolerance.mouse));
  };
  map.on("mousemove", move);
  map.on("mouseout", leave);
  map.on("click", click);
  map.on("dragstart", leave);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", move);
    map.off("mouseout", leave);
    map.off("click", click);
    map.off("dragstart", leave);
  };
}

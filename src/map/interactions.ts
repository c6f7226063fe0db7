import type { MapGeoJSONFeature, MapMouseEvent, Map as MapLibreMap } from "maplibre-gl";
import { setHovered, type Hovered } from "../state/hover.ts";
import { layers } from "./layers/index.ts";

/** Half of the square that the pointer covers, in pixels. */
const reach = { mouse: 5, touch: 14 } as const;

/** What each pickable layer yields, in the order in which it is looked for. */
const picks: readonly { layer: string; kind: Hovered["kind"] }[] = [
  { layer: "halos", kind: "territory" },
  { layer: "points", kind: "territory" },
  { layer: "badges", kind: "flow" },
  { layer: "links", kind: "partnership" },
  { layer: "dashed-links", kind: "partnership" },
  { layer: "flows", kind: "flow" },
  { layer: "dashed-flows", kind: "flow" },
];

/** A band that filters leave nothing of lies there unseen. */
const isSeen = ({ state }: MapGeoJSONFeature) => state["width"] !== 0;

/** The thing under the pointer: a point, else a line, else the region beneath. */
function pick(map: MapLibreMap, { x, y }: { x: number; y: number }, half: number): Hovered | undefined {
  const box: [[number, number], [number, number]] = [
    [x - half, y - half],
    [x + half, y + half],
  ];
  const pickable = layers.flatMap(({ id, isPickable }) => (isPickable && map.getLayer(id) ? id : []));
  const features = map.queryRenderedFeatures(box, { layers: pickable.filter((id) => id !== "regions") });
  for (const { layer, kind } of picks) {
    const found = features.find((feature) => feature.layer.id === layer && isSeen(feature));
    if (found) return { kind, id: String(found.properties["flow"] ?? found.properties["id"]) };
  }
  const region = pickable.includes("regions") ? map.queryRenderedFeatures([x, y], { layers: ["regions"] })[0] : undefined;
  return region ? { kind: "territory", id: String(region.properties["id"]) } : undefined;
}

/**
 * The one authority for the pointer: what it meets lights up and is told, a click chooses it. Moves are heard at most
 * once a frame.
 * @returns how to stop listening
 */
export function listenToPointer(
  map: MapLibreMap,
  onMove: (hovered: Hovered | undefined, at: { x: number; y: number }) => void,
  onChoose: (chosen: Hovered | undefined) => void,
): () => void {
  let frame = 0;
  const move = (event: MapMouseEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const hovered = pick(map, event.point, reach.mouse);
      map.getCanvas().style.cursor = hovered ? "pointer" : "";
      setHovered(hovered);
      onMove(hovered, event.point);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    setHovered(undefined);
    onMove(undefined, { x: 0, y: 0 });
  };
  const click = (event: MapMouseEvent) => {
    // A move that was still to be told would bring back what the click puts away.
    cancelAnimationFrame(frame);
    const isTouch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch";
    onChoose(pick(map, event.point, isTouch ? reach.touch : reach.mouse));
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

import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { prefersReducedMotion } from "../ui/media.ts";
import type { Layout } from "../state/view.ts";
import type { Palette } from "../ui/palette.ts";
import { type Arrangement, between, zones } from "./arrangement.ts";
import { movementDuration } from "./camera.ts";
import { drawLines, drawTerritories, only } from "./drawing.ts";
import { addHatch } from "./engine.ts";
import { layers } from "./layers/index.ts";
import type { SourceId } from "./layers/layer.ts";
import type { Shapes } from "./shapes.ts";
import type { useDrawings } from "./useDrawings.ts";

/** Land of the neighbours and waters: GeoJSON, WGS 84. */
export interface Ground {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
}

interface MapContent {
  readonly map: MapLibreMap | undefined;
  readonly drawings: ReturnType<typeof useDrawings>;
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly loadGround: () => Promise<Ground>;
}

/** MapLibre names every paint property of every layer; here they come from our own layers. */
type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];

function setData(map: MapLibreMap, id: SourceId, data: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(id)?.setData(data);
}

/** Gives a source new data whenever the drawing is another one; nothing after nothing is no news. */
function useSource(map: MapLibreMap | undefined, id: SourceId, data: FeatureCollection): void {
  const isEmpty = useRef(true);
  useEffect(() => {
    if (!map || (isEmpty.current && data.features.length === 0)) return;
    isEmpty.current = data.features.length === 0;
    setData(map, id, data);
  }, [map, id, data]);
}

/**
 * Gives features of a source a state, by id, and takes it back from those that had one before. States change how things
 * look without new tiles, which is what makes filters fast.
 */
function useStates(map: MapLibreMap | undefined, source: SourceId, states: ReadonlyMap<string, object>): void {
  const before = useRef<ReadonlyMap<string, object>>(new Map());
  useEffect(() => {
    if (!map) {
      before.current = new Map();
      return;
    }
    for (const id of before.current.keys()) if (!states.has(id)) map.removeFeatureState({ source, id });
    for (const [id, state] of states) map.setFeatureState({ source, id }, state);
    before.current = states;
  }, [map, source, states]);
}

/** Layers that fade while the countries move: what they show has no place in between. */
const still = [
  "flows",
  "inherited-flows",
  "lit-flows",
  "badges",
  "links",
  "inherited-links",
  "lit-links",
  "lit-inherited-links",
  "halos",
  "points",
  "labels",
  "inset-labels",
  "department-lines",
  "frames",
  "empty-regions",
  "selected-region",
];

/** Layers that step back while something is lit. */
const dimmable = ["flows", "inherited-flows", "links", "inherited-links"];

/** Moves the countries from one arrangement to another, frame by frame. @returns how to stop */
function move(
  map: MapLibreMap,
  drawings: MapContent["drawings"],
  from: Arrangement,
  to: Arrangement,
  onEnd: () => void,
): () => void {
  const start = performance.now();
  let frame = 0;
  for (const id of still) map.setLayoutProperty(id, "visibility", "none");
  const step = (now: number) => {
    const progress = Math.min(1, (now - start) / movementDuration);
    const eased = progress < 0.5 ? 2 * progress * progress : 1 - (2 - 2 * progress) ** 2 / 2;
    const placements = Object.fromEntries(
      zones.map((zone) => [zone, between(from.placements[zone], to.placements[zone], eased)]),
    ) as Arrangement["placements"];
    setData(map, "territories", drawTerritories(drawings.shapes, placements));
    setData(map, "lines", drawLines({ ...drawings.shapes, departmentLines: [] }, to, { placements }));
    if (progress < 1) frame = requestAnimationFrame(step);
    else onEnd();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** How long the limits that a reform removed take to fade, in milliseconds. */
const fading = 1600;

/** Shows the limits of before over those of after, and lets them fade. @returns how to stop */
function fadeAway(map: MapLibreMap, before: FeatureCollection): () => void {
  setData(map, "former-lines", before);
  const start = performance.now();
  let frame = 0;
  const step = (now: number) => {
    // A frame may bear a time just before the start.
    const left = Math.min(1, Math.max(0, 1 - (now - start) / fading));
    map.setPaintProperty("former-lines", "line-opacity", left * left);
    if (left > 0) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    map.setPaintProperty("former-lines", "line-opacity", 0);
  };
}

/**
 * Keeps what the map holds in step with what is to be drawn: data, states of features, colours, layout.
 * @returns whether all is shown: at first only the ground and the links are, then all else
 */
export function useMapContent({ map, drawings, arrangement, layout, palette, loadGround }: MapContent): boolean {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    if (!map) return undefined;
    const complete = () => {
      performance.mark("links-drawn");
      for (const { id, isFirst, isGeographic } of layers) {
        if (!isFirst && !isGeographic) map.setLayoutProperty(id, "visibility", "visible");
      }
      setWhole(true);
    };
    map.once("idle", complete);
    return () => {
      map.off("idle", complete);
      setWhole(false);
    };
  }, [map]);
  const whole = isWhole ? map : undefined;

  const shown = useRef<Arrangement>(undefined);
  const shownShapes = useRef<{ shapes: Shapes; lines: FeatureCollection }>(undefined);
  const showGround = useEffectEvent((onto: MapLibreMap) => {
    const settle = () => {
      setData(onto, "territories", drawings.territories);
      setData(onto, "lines", drawings.lines);
    };
    const finish = () => {
      settle();
      for (const id of still) onto.setLayoutProperty(id, "visibility", "visible");
    };
    const from = shown.current;
    const before = shownShapes.current;
    shown.current = arrangement;
    shownShapes.current = drawings;
    if (from === undefined || from === arrangement || prefersReducedMotion()) {
      settle();
      const isReform = from !== undefined && before !== undefined && before.shapes !== drawings.shapes;
      return isReform && !prefersReducedMotion() ? fadeAway(onto, before.lines) : undefined;
    }
    const stop = move(onto, drawings, from, arrangement, finish);
    return () => {
      stop();
      finish();
    };
  });
  useEffect(() => (map ? showGround(map) : undefined), [map, drawings.territories, drawings.lines]);

  useSource(map, "flows", drawings.drawnFlows.bands);
  useSource(map, "links", drawings.links);
  useStates(
    map,
    "flows",
    useMemo(() => new Map([...drawings.bandLooks].map(([id, look]) => [id, { ...look, shown: true }])), [drawings.bandLooks]),
  );
  useSource(whole, "badges", drawings.badges);
  useSource(whole, "points", drawings.points);
  useSource(whole, "labels", drawings.labels);
  const { lit } = drawings;
  useSource(whole, "lit-flows", drawings.litBands);
  useSource(
    whole,
    "lit-links",
    useMemo(() => only(drawings.links, lit.links), [drawings.links, lit]),
  );
  useSource(whole, "lit-territories", drawings.litTerritories);
  useStates(
    whole,
    "points",
    useMemo(() => new Map([...lit.territories].map((id) => [id, { lit: true }])), [lit]),
  );

  const isDimmed = lit.links.size + lit.flows.size > 0;
  useEffect(() => {
    if (!map) return;
    // One constant for the whole layer: changing it costs no new tiles, so hovering stays light.
    const opacity = isDimmed ? 0.16 : 1;
    for (const id of dimmable) map.setPaintProperty(id, "line-opacity", opacity);
    map.setPaintProperty("badges", "text-opacity", isDimmed ? 0.3 : 1);
  }, [map, isDimmed]);

  useEffect(() => {
    if (!map) return;
    const most = Math.max(1, ...drawings.regionCounts.values());
    for (const [id, count] of drawings.regionCounts) {
      const empty = drawings.ownCounts.get(id) === 0;
      map.setFeatureState({ source: "territories", id }, { tint: Math.sqrt(count / most), empty });
    }
  }, [map, drawings.regionCounts, drawings.ownCounts, drawings.territories]);

  useEffect(() => {
    if (!map) return;
    addHatch(map, palette["border-strong"]);
    map.setPaintProperty("sea", "background-color", palette.sea);
    for (const layer of layers) {
      for (const [name, value] of Object.entries(layer.style(palette).paint ?? {})) {
        if (name !== "line-opacity" || !dimmable.includes(layer.id)) map.setPaintProperty(layer.id, name as PaintName, value);
      }
    }
  }, [map, palette]);

  useEffect(() => {
    if (!map) return;
    for (const layer of layers) {
      if (layer.isGeographic) map.setLayoutProperty(layer.id, "visibility", layout === "geo" ? "visible" : "none");
    }
    if (layout !== "geo") return;
    let isCurrent = true;
    loadGround().then(
      (ground) => {
        if (!isCurrent) return;
        for (const id of ["land", "borders", "lakes", "rivers"] as const) setData(map, id, ground[id]);
      },
      // Without the neighbours the map still says all that it has to say.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [map, layout, loadGround]);
  return isWhole;
}

import type { FeatureCollection } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { prefersReducedMotion } from "../ui/media.ts";
import type { Layout } from "../state/view.ts";
import { usePalette } from "../ui/palette.ts";
import { type Arrangement, between, zones } from "./arrangement.ts";
import { movementDuration } from "./camera.ts";
import { changesOf, collect, drawLines, drawTerritories, only } from "./drawing.ts";
import type { SourceId } from "./layers/layer.ts";
import type { Shapes } from "./shapes.ts";
import { applyLook, type Look, setMoving, show } from "./sheet.ts";
import type { useDrawings } from "./useDrawings.ts";

/** Land of the neighbours and waters: GeoJSON, WGS 84. */
export interface Ground {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
}

interface MapContent {
  readonly map: MapLibreMap;
  readonly drawings: ReturnType<typeof useDrawings>;
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  readonly loadGround: () => Promise<Ground>;
}

/** Gives a source new data whenever the drawing is another one; nothing after nothing is no news. */
function useSource(map: MapLibreMap | undefined, id: SourceId, data: FeatureCollection, look: Look): void {
  const isEmpty = useRef(true);
  const showNow = useEffectEvent((onto: MapLibreMap) => show(onto, id, data, look));
  useEffect(() => {
    if (!map || (isEmpty.current && data.features.length === 0)) return;
    isEmpty.current = data.features.length === 0;
    showNow(map);
  }, [map, id, data]);
}

/**
 * Gives features of a source a state, by id, and takes it back from those that had one before. States change how things
 * look without new tiles, which is what makes filters fast.
 */
function useStates(map: MapLibreMap | undefined, source: SourceId, states: ReadonlyMap<string, object>): void {
  const before = useRef<ReadonlyMap<string, object>>(new Map());
  useEffect(() => {
    if (!map?.getSource(source)) {
      before.current = new Map();
      return;
    }
    for (const id of before.current.keys()) if (!states.has(id)) map.removeFeatureState({ source, id });
    for (const [id, state] of states) map.setFeatureState({ source, id }, state);
    before.current = states;
  }, [map, source, states]);
}

/** Moves the countries from one arrangement to another, frame by frame. @returns how to stop */
function move(
  map: MapLibreMap,
  drawings: MapContent["drawings"],
  from: Arrangement,
  to: Arrangement,
  look: Look,
  onEnd: () => void,
): () => void {
  const start = performance.now();
  let frame = 0;
  setMoving(map, true);
  const step = (now: number) => {
    const progress = Math.min(1, (now - start) / movementDuration);
    const eased = progress < 0.5 ? 2 * progress * progress : 1 - (2 - 2 * progress) ** 2 / 2;
    const placements = Object.fromEntries(
      zones.map((zone) => [zone, between(from.placements[zone], to.placements[zone], eased)]),
    ) as Arrangement["placements"];
    const territories = drawTerritories(drawings.shapes, placements);
    const lines = drawLines(drawings.shapes, to, { placements });
    show(map, "base", collect<object>([...territories.features, ...lines.features]), look);
    if (progress < 1) frame = requestAnimationFrame(step);
    else onEnd();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** How long the limits that a reform removed take to fade, in milliseconds. */
const fading = 1600;

/** Shows the limits of before over those of after, and lets them fade. @returns how to stop */
function fadeAway(map: MapLibreMap, before: FeatureCollection, look: Look): () => void {
  show(map, "former-lines", before, look);
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
export function useMapContent({ map, drawings, arrangement, layout, loadGround }: MapContent): boolean {
  const palette = usePalette();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const complete = () => {
      performance.mark("links-drawn");
      setWhole(true);
    };
    map.once("idle", complete);
    return () => {
      map.off("idle", complete);
      setWhole(false);
    };
  }, [map]);
  const whole = isWhole ? map : undefined;

  const { lit } = drawings;
  const isDimmed = lit.links.size + lit.flows.size > 0;
  const look = useMemo((): Look => ({ palette, layout, isDimmed }), [palette, layout, isDimmed]);
  useEffect(() => applyLook(map, look), [map, look]);

  const shown = useRef<Arrangement>(undefined);
  const shownShapes = useRef<{ shapes: Shapes; lines: FeatureCollection }>(undefined);
  const showGround = useEffectEvent((onto: MapLibreMap) => {
    const settle = () => show(onto, "base", drawings.base, look);
    const finish = () => {
      settle();
      setMoving(onto, false);
    };
    const from = shown.current;
    const before = shownShapes.current;
    shown.current = arrangement;
    shownShapes.current = drawings;
    if (from === undefined || from === arrangement || prefersReducedMotion()) {
      settle();
      const isReform = from !== undefined && before !== undefined && before.shapes !== drawings.shapes;
      return isReform && !prefersReducedMotion() ? fadeAway(onto, before.lines, look) : undefined;
    }
    const stop = move(onto, drawings, from, arrangement, look, finish);
    return () => {
      stop();
      finish();
    };
  });
  useEffect(() => showGround(map), [map, drawings.base]);

  useSource(map, "links", drawings.links, look);
  useStates(
    map,
    "base",
    useMemo(() => changesOf(drawings.bandLooks, drawings.drawnFlows), [drawings.bandLooks, drawings.drawnFlows]),
  );
  useStates(
    map,
    "base",
    useMemo(() => {
      const most = Math.max(1, ...drawings.regionCounts.values());
      return new Map([...drawings.regionCounts].map(([id, count]) => [id, { tint: Math.sqrt(count / most) }]));
    }, [drawings.regionCounts]),
  );

  useSource(
    whole,
    "empty-regions",
    useMemo(() => {
      const empty = new Set([...drawings.ownCounts].flatMap(([id, count]) => (count === 0 ? id : [])));
      return only(drawings.territories, empty);
    }, [drawings.territories, drawings.ownCounts]),
    look,
  );
  useSource(whole, "department-limits", drawings.departmentLimits, look);
  useSource(whole, "badges", drawings.badges, look);
  useSource(whole, "points", drawings.points, look);
  useSource(whole, "labels", drawings.labels, look);
  useSource(whole, "lit-flows", drawings.litBands, look);
  useSource(
    whole,
    "lit-links",
    useMemo(() => only(drawings.links, lit.links), [drawings.links, lit]),
    look,
  );
  useSource(whole, "lit-territories", drawings.litTerritories, look);
  useStates(
    whole,
    "points",
    useMemo(() => new Map([...lit.territories].map((id) => [id, { lit: true }])), [lit]),
  );

  const showNeighbours = useEffectEvent((onto: MapLibreMap, ground: Ground) => {
    for (const id of ["land", "borders", "lakes", "rivers"] as const) show(onto, id, ground[id], look);
  });
  useEffect(() => {
    if (layout !== "geo") return undefined;
    let isCurrent = true;
    loadGround().then(
      (ground) => {
        if (isCurrent) showNeighbours(map, ground);
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

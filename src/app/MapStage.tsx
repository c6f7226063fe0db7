import { type ComponentProps, type CSSProperties, lazy, useEffect, useState } from "react";
import type { Boundaries } from "../map/shapes.ts";
import { ChangesProvider, useView } from "../state/atlas.tsx";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import { loadGround } from "./loadGround.ts";
import { PanelProblem } from "./PanelProblem.tsx";
import type { Stage } from "./useStage.ts";

const loadMapView = () => import("../map/MapView.tsx");
const MapView = lazy(async () => ({ default: (await loadMapView()).MapView }));

/** Starts to load the map before there is anything to draw: a failure shows when the map is asked for. */
export function expectMap(): void {
  loadMapView().catch(() => undefined);
}

type MapViewProps = ComponentProps<typeof MapView>;

interface MapStageProps {
  readonly stage: Stage;
  readonly loadBoundaries: () => Promise<Boundaries>;
  readonly onDrawn: () => void;
  /** Called when the browser cannot draw a map. */
  readonly onFailure: () => void;
}

/** The place of the map. */
export function MapStage({ stage, loadBoundaries, onDrawn, onFailure }: MapStageProps) {
  const { screen } = useView();
  const { padding, isFiltersShown, isWide } = stage;
  // Where the controls of the map stand: inside of what panels cover.
  const edges = {
    "--map-left": `${isWide ? padding.left - 16 : 0}px`,
    "--map-right": `${isWide ? padding.right - 16 : 0}px`,
    "--map-bottom": `${screen === "changes" ? 0 : isWide ? padding.bottom - 24 : 60}px`,
  } as CSSProperties;
  return (
    <div className="stage-map" style={edges}>
      <PanelBoundary
        problem={(retry, error) => <PanelProblem error={error} onRetry={retry} />}
        waiting={<div className="map-skeleton" aria-hidden="true" />}
      >
        <ChangesProvider isOn={screen === "changes"}>
          <MapSlot
            loadBoundaries={loadBoundaries}
            padding={padding}
            cover={stage.cover}
            hasStatuses={!isFiltersShown && screen === "map"}
            onDrawn={onDrawn}
            onFailure={onFailure}
          />
        </ChangesProvider>
      </PanelBoundary>
    </div>
  );
}

type MapSlotProps = Pick<MapStageProps, "loadBoundaries"> & Omit<MapViewProps, "boundaries" | "loadGround">;

/** The map, once its boundaries are there; a boundary file that fails is a failure of the map alone. */
function MapSlot({ loadBoundaries, ...mapProps }: MapSlotProps) {
  const [boundaries, setBoundaries] = useState<Boundaries>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isCurrent = true;
    loadBoundaries().then(
      (loaded) => {
        if (isCurrent) setBoundaries(loaded);
      },
      (reason: unknown) => {
        if (isCurrent) setError(reason);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [loadBoundaries]);
  if (error !== undefined) throw error;
  return boundaries ? (
    <MapView boundaries={boundaries} loadGround={loadGround} {...mapProps} />
  ) : (
    <div className="map-skeleton" aria-hidden="true" />
  );
}

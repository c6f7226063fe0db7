import { type ComponentProps, type CSSProperties, useEffect, useEffectEvent, useState } from "react";
import { ChangesProvider, useView } from "../state/atlas.tsx";
import { PanelBoundary } from "../ui/PanelBoundary.tsx";
import { loadGround } from "./loadGround.ts";
import { loadedMap, loadMap, type MapParts } from "./loadMap.ts";
import { PanelProblem } from "./PanelProblem.tsx";
import type { Stage } from "./useStage.ts";

type MapViewProps = ComponentProps<MapParts["MapView"]>;

interface MapStageProps {
  readonly stage: Stage;
  readonly onDrawn: () => void;
  /** Called when the browser cannot draw a map. */
  readonly onFailure: () => void;
}

/** The place of the map. */
export function MapStage({ stage, onDrawn, onFailure }: MapStageProps) {
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
      <PanelBoundary problem={(retry, error) => <PanelProblem error={error} onRetry={retry} />}>
        <ChangesProvider isOn={screen === "changes"}>
          <MapSlot
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

/**
 * The map, once its parts are there; a part that fails is a failure of the map alone. It does not suspend: React lets
 * what was suspended wait for a third of a second before it shows.
 */
function MapSlot(props: Omit<MapViewProps, "boundaries" | "loadGround">) {
  const [parts, setParts] = useState(loadedMap);
  const [error, setError] = useState<unknown>();
  // What waits for the map to be drawn need not wait for one that does not come.
  const tellFailed = useEffectEvent(() => props.onDrawn());
  useEffect(() => {
    if (parts) return undefined;
    let isCurrent = true;
    loadMap().then(
      (loaded) => {
        if (isCurrent) setParts(loaded);
      },
      (reason: unknown) => {
        if (!isCurrent) return;
        setError(reason ?? new Error("unknown"));
        tellFailed();
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [parts]);
  if (error !== undefined) throw error;
  if (!parts) return <div className="map-skeleton" aria-hidden="true" />;
  return <parts.MapView boundaries={parts.boundaries} loadGround={loadGround} {...props} />;
}

import { type ComponentProps, type CSSProperties, memo, useEffect, useEffectEvent, useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import { useView } from "../state/atlas.tsx";
import { ChangesProvider } from "../state/changes.tsx";
import { NotYetPrinted } from "../map/NotYetPrinted.tsx";
import { LateNotice } from "../ui/LateNotice.tsx";
import { Part } from "../ui/Part.tsx";
import { useLate } from "../ui/useLate.ts";

import { loadedMap, loadMap, type MapParts } from "./loadMap.ts";
import { useGround } from "./useGround.tsx";
import type { ByEdge } from "./useCover.ts";
import type { Stage } from "./useStage.ts";

type MapViewProps = ComponentProps<MapParts["MapView"]>;

interface MapStageProps {
  readonly stage: Stage;
  /** How far panels reach into the stage. */
  readonly covered: ByEdge<number>;
  /** Called when the map is drawn, and when what waits for that need not wait any longer. */
  readonly onSettled: () => void;
  /** Called when the browser cannot draw a map. */
  readonly onFailure: () => void;
}

/** The place of the map. */
export function MapStage({ stage, covered, onSettled, onFailure }: MapStageProps) {
  const words = useWords();
  const { screen } = useView();
  const { isFiltersShown, isWide } = stage;
  // Where the controls of the map stand: inside of what panels cover.
  const edges = {
    "--map-left": `${covered.left}px`,
    "--map-right": `${covered.right}px`,
    "--map-bottom": `${covered.bottom}px`,
  } as CSSProperties;
  return (
    <div id={stage.page ? undefined : "results"} className="stage-map" tabIndex={-1} style={edges}>
      {screen === "map" && (
        <div className="skip-links">
          <ViewLink to={(view) => ({ ...view, screen: "list" })}>{words.say("map.asList")}</ViewLink>
        </div>
      )}
      <Part name={words.say("map.title")} instead={<ListLink />} onFailure={onSettled}>
        <ChangesProvider isOn={screen === "changes"}>
          <MapSlot
            padding={stage.padding}
            cover={stage.cover}
            isCompact={!isWide}
            hasStatuses={!isFiltersShown && screen === "map"}
            onSettled={onSettled}
            onFailure={onFailure}
          />
        </ChangesProvider>
      </Part>
    </div>
  );
}

/** Leads to what says in words all that the map shows. */
function ListLink() {
  const words = useWords();
  return <ViewLink to={(view) => ({ ...view, screen: "list" })}>{words.say("problem.list")}</ViewLink>;
}

/** How long a map whose parts are there may take to be drawn before readers are told, in milliseconds: software may draw it. */
const longDrawing = 15_000;

type MapSlotProps = Omit<MapViewProps, "boundaries" | "loadGround" | "onDrawn"> & Pick<MapStageProps, "onSettled">;

/**
 * The map, once its parts are there; a part that fails is a failure of the map alone. It does not suspend: React lets
 * what was suspended wait for a third of a second before it shows. It is not rendered for a view that it shows later.
 */
const MapSlot = memo(function MapSlot({ onSettled, ...props }: MapSlotProps) {
  const words = useWords();
  const [parts, setParts] = useState(loadedMap);
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const [isDrawn, setDrawn] = useState(false);
  const isLate = useLate() && !isDrawn;
  const isDrawingLate = useLate(longDrawing) && !isDrawn;
  const ground = useGround();
  const settle = useEffectEvent(onSettled);
  useEffect(() => {
    if (parts) return undefined;
    let isCurrent = true;
    loadMap().then(
      (loaded) => {
        if (isCurrent) setParts(loaded);
      },
      (error: unknown) => {
        if (isCurrent) setFailed({ error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [parts]);
  // What waits for the map to be drawn need not wait for one that does not come.
  useEffect(() => {
    if (isDrawn || isLate) settle();
  }, [isDrawn, isLate]);
  if (failed) throw failed.error;
  return (
    <>
      {parts ? (
        <parts.MapView boundaries={parts.boundaries} loadGround={ground.load} onDrawn={() => setDrawn(true)} {...props} />
      ) : (
        <>
          <div className="map-skeleton" aria-hidden="true" />
          <NotYetPrinted />
        </>
      )}
      <div className="map-notice">
        {(parts ? isDrawingLate : isLate) ? <LateNotice name={words.say("map.title")} instead={<ListLink />} /> : ground.notice}
      </div>
    </>
  );
});

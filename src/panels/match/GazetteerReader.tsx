import { useEffect, useMemo } from "react";
import type { PlacedLandscapes } from "../../domain/candidates/landscapes.ts";
import type { Ground } from "../../domain/candidates/register.ts";
import type { Gazetteer } from "../../domain/model.ts";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useGazetteer, useLandscapes } from "../../state/resources.tsx";

/** What the gazetteer adds to what the atlas knows. */
export interface KnownPlaces {
  readonly gazetteer: Gazetteer;
  readonly landscapes: PlacedLandscapes;
}

/** Reads the gazetteer for whoever asks, and shows nothing itself: the part around it tells of waiting and failure. */
export function GazetteerReader({ onRead }: { readonly onRead: (known: KnownPlaces) => void }) {
  const gazetteer = useGazetteer();
  const landscapes = useLandscapes();
  useEffect(() => onRead({ gazetteer, landscapes }), [gazetteer, landscapes, onRead]);
  return null;
}

/** All that candidates are weighed by: what the atlas knows, and the gazetteer once it is read. */
export function useGroundWith(known: KnownPlaces | undefined): Ground {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  return useMemo<Ground>(() => {
    if (!known) return { atlas, snapshot, territories: atlas.territories };
    const { gazetteer, landscapes } = known;
    return { atlas, snapshot, territories: new Map([...gazetteer, ...atlas.territories]), landscapes };
  }, [atlas, snapshot, known]);
}

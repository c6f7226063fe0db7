import { useCallback } from "react";
import type { Gazetteer } from "../../domain/model.ts";
import { useAtlas } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { useAsked } from "../../ui/useAsked.ts";

/**
 * The gazetteer, once it has come; what asks for it on the page tells when it does not.
 * @param isAsked whether something is shown that only the gazetteer may know
 */
export function useGazetteerIf(isAsked: boolean): Gazetteer | undefined {
  const atlas = useAtlas();
  const resources = useResources();
  const load = useCallback(() => resources.gazetteer(atlas), [resources, atlas]);
  return useAsked(load, isAsked);
}

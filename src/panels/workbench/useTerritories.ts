import { useAtlas } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import type { Territory } from "../../domain/model.ts";

/**
 * Gives what is known of authorities by their ids, which is all that forms keep of them: the atlas tells, or else the
 * gazetteer, which is loaded only then. Ids that nobody knows are left out. It rejects where the gazetteer cannot be loaded.
 */
export function useTerritories(): (ids: readonly string[]) => Promise<readonly Territory[]> {
  const atlas = useAtlas();
  const resources = useResources();
  return async (ids) => {
    const gazetteer = ids.every((id) => atlas.territories.has(id)) ? undefined : await resources.gazetteer(atlas);
    return ids.flatMap((id) => atlas.territories.get(id) ?? gazetteer?.get(id) ?? []);
  };
}

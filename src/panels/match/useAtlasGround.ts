import { useMemo } from "react";
import type { Ground } from "../../domain/candidates/register.ts";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";

/** All that candidates are weighed by among the authorities that the atlas knows: what needs no gazetteer. */
export function useAtlasGround(): Ground {
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  return useMemo(() => ({ atlas, snapshot, territories: atlas.territories }), [atlas, snapshot]);
}

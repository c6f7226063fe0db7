import { useEffect, useState } from "react";
import type { Layout } from "../state/view.ts";
import type { Ground } from "./inputs.ts";

/** What surrounds the two countries, once true geography has asked for it. */
export function useGround(layout: Layout, loadGround: () => Promise<Ground>): Ground | undefined {
  const [ground, setGround] = useState<Ground>();
  useEffect(() => {
    if (layout !== "geo") return undefined;
    let isCurrent = true;
    loadGround().then(
      (loaded) => {
        if (isCurrent) setGround(loaded);
      },
      // Without its surroundings the map still says all that it has to say.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [layout, loadGround]);
  return ground;
}

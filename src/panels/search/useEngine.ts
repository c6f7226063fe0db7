import { useCallback, useEffect, useState } from "react";
import type { Gazetteer } from "../../domain/model.ts";
import type { SearchEngine } from "../../domain/search/engine.ts";
import { useAtlas } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { onTryAgain } from "../../ui/loadOnce.ts";
import { useAsked } from "../../ui/useAsked.ts";

/** What proposals come from, as far as it has come. */
interface Loaded {
  readonly engine?: SearchEngine;
  /** Once what it knows is found as well. */
  readonly gazetteer?: Gazetteer;
}

/**
 * What proposals come from: loaded when the reader turns to the search box, first the atlas, then the gazetteer.
 * @param isAsked whether the reader has
 */
export function useEngine(isAsked: boolean): Loaded & { readonly error?: unknown } {
  const atlas = useAtlas();
  const resources = useResources();
  const [loaded, setLoaded] = useState<Loaded>({});
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    const keep = (more: Loaded) => {
      if (!isGone) setLoaded((before) => ({ ...before, ...more }));
    };
    const ask = async () => {
      setFailed(undefined);
      try {
        const all = Promise.all([resources.searchOfAll(atlas), resources.gazetteer(atlas)]);
        // It is waited for below; a failure of the atlas is told first.
        all.catch(() => undefined);
        keep({ engine: await resources.search(atlas) });
        const [engine, gazetteer] = await all;
        keep({ engine, gazetteer });
      } catch (error) {
        if (!isGone) setFailed({ error });
      }
    };
    void ask();
    const stop = onTryAgain(() => void ask());
    return () => {
      isGone = true;
      stop();
    };
  }, [atlas, resources, isAsked]);
  return { ...loaded, ...failed };
}

/**
 * What finds things in the atlas alone, without the gazetteer.
 * @param isAsked whether anything is looked for
 */
export function useAtlasSearch(isAsked: boolean): SearchEngine | undefined {
  const atlas = useAtlas();
  const resources = useResources();
  const load = useCallback(() => resources.search(atlas), [resources, atlas]);
  return useAsked(load, isAsked);
}

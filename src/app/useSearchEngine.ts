import { useEffect, useState } from "react";
import type { Atlas } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import type { Resources } from "../state/resources.tsx";
import { onTryAgain } from "../ui/loadOnce.ts";

/**
 * What reads the words that filter, loaded when there are any.
 * @param first what was loaded before the page opened
 */
export function useSearchEngine(atlas: Atlas, resources: Resources, first: SearchEngine | undefined, isAsked: boolean) {
  const [searchEngine, setSearchEngine] = useState(first);
  const [hasSearchFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    const ask = () => {
      resources.search(atlas).then(
        (engine) => {
          if (isGone) return;
          setFailed(false);
          setSearchEngine(engine);
        },
        () => {
          if (!isGone) setFailed(true);
        },
      );
    };
    ask();
    const stop = onTryAgain(ask);
    return () => {
      isGone = true;
      stop();
    };
  }, [atlas, resources, isAsked]);
  return { searchEngine, hasSearchFailed };
}

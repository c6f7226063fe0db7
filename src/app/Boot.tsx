import { useEffect, useState } from "react";
import { loadAtlas } from "../data/load.ts";
import type { Atlas } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import { preferredLanguage } from "../i18n/languages.ts";
import { searchToView } from "../state/address.ts";
import { ReadingProvider } from "../state/atlas.tsx";
import { createViewStore, useStoreView, type ViewStore } from "../state/store.ts";
import { homeView } from "../state/view.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { App } from "./App.tsx";
import { expectMap } from "./loadMap.ts";
import { Opening } from "./Opening.tsx";
import { Problem } from "./Problem.tsx";
import { resources } from "./resources.ts";
import { expectWords, Spoken } from "./Spoken.tsx";
import { useSearchEngine } from "./useSearchEngine.ts";

interface Loaded {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  /** Where the address asks for words. */
  readonly searchEngine: SearchEngine | undefined;
}

/** What the address asks for, as far as it can be told before there is an atlas. */
const { view: expected } = searchToView(window.location.search);

expectMap(expected.screen === homeView.screen);

/** The words start to load with the page. */
const expectedLanguage = expected.language ?? preferredLanguage(navigator.languages);
expectWords(expectedLanguage, expected.screen !== homeView.screen);

/** Opens the door: loads the atlas and the words, then hands over to the app, or says what went wrong. */
export function Boot() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const giveUp = new AbortController();
    loadAtlas(giveUp.signal).then(
      async (atlas) => {
        // A page whose address asks for words opens with what they find; without them if they cannot be looked for.
        const searchEngine = expected.filters.query === "" ? undefined : await resources.search(atlas).catch(() => undefined);
        if (giveUp.signal.aborted) return;
        setLoaded({ atlas, store: createViewStore((search) => searchToView(search, atlas)), searchEngine });
      },
      (error: unknown) => {
        if (!giveUp.signal.aborted) setFailed({ error });
      },
    );
    return () => giveUp.abort();
  }, [attempt]);
  const retry = () => {
    setFailed(undefined);
    setAttempt(attempt + 1);
  };
  const view = useStoreView(loaded?.store);
  return (
    <Spoken language={view ? (view.language ?? preferredLanguage(navigator.languages)) : expectedLanguage}>
      {loaded ? (
        <Boundary problem={(failure) => <Problem {...failure} />}>
          <Reading {...loaded} />
        </Boundary>
      ) : failed ? (
        <Problem error={failed.error} isAgain={attempt > 0} onRetry={retry} />
      ) : (
        <Opening key={attempt} onRetry={retry} />
      )}
    </Spoken>
  );
}

/** The app, with what it reads. */
function Reading({ atlas, store, searchEngine: first }: Loaded) {
  const { filters } = useStoreView(store);
  const search = useSearchEngine(atlas, first, filters.query !== "");
  return (
    <ReadingProvider atlas={atlas} store={store} {...search}>
      <App />
    </ReadingProvider>
  );
}

import { useEffect, useState } from "react";
import { loadAtlas } from "../data/load.ts";
import { type Language, languages } from "../domain/languages.ts";
import type { Atlas } from "../domain/model.ts";
import { preferredLanguage } from "../i18n/languages.ts";
import { addressReader, ReadingProvider } from "../state/atlas.tsx";
import { createViewStore, useStoreView, type ViewStore } from "../state/store.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { App } from "./App.tsx";
import { expectMap } from "./loadMap.ts";
import { Opening } from "./Opening.tsx";
import { Problem } from "./Problem.tsx";
import { loadWords, Spoken } from "./Spoken.tsx";

interface Loaded {
  readonly atlas: Atlas;
  readonly store: ViewStore;
}

/** Language that the address asks for, before there is an atlas to read the rest of it. */
function languageOfAddress(): Language | undefined {
  const asked = new URLSearchParams(window.location.search).get("lang");
  return languages.find((language) => language === asked);
}

expectMap(!new URLSearchParams(window.location.search).has("view"));

/** The words start to load with the page. */
const expectedLanguage = languageOfAddress() ?? preferredLanguage(navigator.languages);
loadWords(expectedLanguage).catch(() => undefined);

/** Opens the door: loads the atlas and the words, then hands over to the app, or says what went wrong. */
export function Boot() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const giveUp = new AbortController();
    loadAtlas(giveUp.signal).then(
      (atlas) => {
        if (!giveUp.signal.aborted) setLoaded({ atlas, store: createViewStore(addressReader(atlas)) });
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
          <ReadingProvider {...loaded}>
            <App />
          </ReadingProvider>
        </Boundary>
      ) : failed ? (
        <Problem error={failed.error} isAgain={attempt > 0} onRetry={retry} />
      ) : (
        <Opening key={attempt} onRetry={retry} />
      )}
    </Spoken>
  );
}

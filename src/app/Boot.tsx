import { useEffect, useState } from "react";
import { loadAtlas } from "../data/load.ts";
import { type Language, languages } from "../domain/languages.ts";
import type { Atlas } from "../domain/model.ts";
import { languageFacts, preferredLanguage } from "../i18n/languages.ts";
import type { Messages } from "../i18n/messages.ts";
import { WordsProvider } from "../i18n/words.tsx";
import { addressReader, ReadingProvider } from "../state/atlas.tsx";
import { createViewStore, useStoreView, type ViewStore } from "../state/store.ts";
import { App } from "./App.tsx";
import { expectMap } from "./loadMap.ts";
import { Problem } from "./Problem.tsx";

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
languageFacts[expectedLanguage].load().catch(() => undefined);

/** Opens the door: loads the atlas and the words, then hands over to the app, or says what went wrong. */
export function Boot() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [error, setError] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    loadAtlas().then(
      (atlas) => {
        if (isCurrent) setLoaded({ atlas, store: createViewStore(addressReader(atlas)) });
      },
      (reason: unknown) => {
        if (isCurrent) setError(reason ?? new Error("unknown"));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  const retry = () => {
    setError(undefined);
    setAttempt(attempt + 1);
  };
  const view = useStoreView(loaded?.store);
  return (
    <Spoken language={view ? (view.language ?? preferredLanguage(navigator.languages)) : expectedLanguage}>
      {loaded ? (
        <ReadingProvider {...loaded}>
          <App />
        </ReadingProvider>
      ) : error !== undefined ? (
        <Problem error={error} onRetry={retry} />
      ) : (
        <div className="boot" aria-busy="true" />
      )}
    </Spoken>
  );
}

/** Speaks a language once its words are there; until then, what was said before stays. */
function Spoken({ language, children }: { readonly language: Language; readonly children: React.ReactNode }) {
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages }>();
  const [isSpeechless, setSpeechless] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    languageFacts[language].load().then(
      (messages) => {
        if (!isCurrent) return;
        document.documentElement.lang = language;
        document.documentElement.dir = languageFacts[language].direction;
        document.documentElement.dataset["script"] = languageFacts[language].script;
        setSpoken({ language, messages });
      },
      () => setSpeechless(isCurrent),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (spoken) return <WordsProvider {...spoken}>{children}</WordsProvider>;
  return isSpeechless ? <Speechless language={language} /> : null;
}

/** When even words are missing: a sentence that needs no catalogue. Browsers try a module that failed again only on a new page. */
function Speechless({ language }: { readonly language: Language }) {
  const { speechless, direction } = languageFacts[language];
  return (
    <main className="problem" lang={language} dir={direction}>
      <h1>{speechless.sentence}</h1>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {speechless.retry}
      </button>
    </main>
  );
}

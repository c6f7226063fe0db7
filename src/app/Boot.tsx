import { useEffect, useLayoutEffect, useState } from "react";
import { loadAtlas } from "../data/load.ts";
import type { Atlas } from "../domain/model.ts";
import type { SearchEngine } from "../domain/search/engine.ts";
import { preferredLanguage } from "../i18n/languages.ts";
import { searchToView } from "../state/address.ts";
import { ReadingProvider } from "../state/atlas.tsx";
import { AwaitedDraftContext, ShownDraftContext } from "../state/shownDraft.tsx";
import { createViewStore, useStoreView, type ViewStore } from "../state/store.ts";
import { homeView } from "../state/view.ts";
import { Boundary } from "../ui/Boundary.tsx";
import { App } from "./App.tsx";
import { expectMap } from "./loadMap.ts";
import { Opening } from "./Opening.tsx";
import { Problem } from "./Problem.tsx";
import { resources } from "./resources.ts";
import { expectWords, Spoken } from "./Spoken.tsx";
import type { DraftState } from "./draftEdition.ts";
import { editionOn, isAwaited, openAskedDraft, useDraftEdition } from "./useDraftEdition.ts";
import { useSearchEngine } from "./useSearchEngine.ts";

interface Loaded {
  readonly published: Atlas;
  /** Has addresses read by what an atlas knows: the one that the page shows. */
  readonly readBy: (atlas: Atlas) => void;
  /** Where the address asks for a draft: how it stood when the page opened. */
  readonly draft: DraftState | undefined;
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

/** What the address asks for beside the atlas: a draft that is laid over it, words that filter. The page opens without what fails. */
async function openExpected(published: Atlas): Promise<Omit<Loaded, "store" | "readBy"> & { readonly first: Atlas }> {
  const { draftId, filters } = expected;
  const draft = draftId === undefined ? undefined : await openAskedDraft(published, draftId).catch(() => undefined);
  const { atlas, resources: read } = draft?.kind === "shown" ? draft.edition : { atlas: published, resources };
  const searchEngine = filters.query === "" ? undefined : await read.search(atlas).catch(() => undefined);
  return { published, first: atlas, draft, searchEngine };
}

/** Opens the door: loads the atlas and the words, then hands over to the app, or says what went wrong. */
export function Boot() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const giveUp = new AbortController();
    loadAtlas(giveUp.signal).then(
      async (published) => {
        const { first, ...opened } = await openExpected(published);
        if (giveUp.signal.aborted) return;
        let known = first;
        const readBy = (atlas: Atlas) => {
          known = atlas;
        };
        setLoaded({ ...opened, readBy, store: createViewStore((search) => searchToView(search, known)) });
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

/** The app, with what it reads: the published edition, or a draft of this browser in its place. */
function Reading({ published, readBy, store, draft: first, searchEngine: firstEngine }: Loaded) {
  const { screen, filters, draftId } = useStoreView(store);
  const followed = useDraftEdition(published, draftId, first);
  const edition = editionOn(screen, followed);
  const { atlas, resources: read } = edition ?? { atlas: published, resources };
  useLayoutEffect(() => readBy(atlas), [readBy, atlas]);
  const search = useSearchEngine(atlas, read, firstEngine, filters.query !== "");
  return (
    <ShownDraftContext value={edition?.shown}>
      <AwaitedDraftContext value={draftId !== undefined && isAwaited(followed)}>
        <ReadingProvider atlas={atlas} store={store} {...search}>
          <App resources={read} draft={draftId === undefined ? undefined : followed} />
        </ReadingProvider>
      </AwaitedDraftContext>
    </ShownDraftContext>
  );
}

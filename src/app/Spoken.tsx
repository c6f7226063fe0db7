/** Loads the words of the language and gives them to the page. */

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import type { Language } from "../domain/languages.ts";
import { languageFacts } from "../i18n/languages.ts";
import type { Messages } from "../i18n/messages.ts";
import { type LaterWords, useWords, WordsProvider } from "../i18n/words.tsx";
import { LateNotice } from "../ui/LateNotice.tsx";
import { onTryAgain, tryAgain } from "../ui/loadOnce.ts";
import { PartProblem } from "../ui/PartProblem.tsx";
import { reload } from "../ui/reload.ts";
import { useLate } from "../ui/useLate.ts";
import { loadAllWords, loadMessages } from "./loadWords.ts";
import "./problem.css";

/** Starts to load the words of a language. @param areAllAsked whether the page opens with more than the map */
export function expectWords(language: Language, areAllAsked: boolean): void {
  const loading = areAllAsked ? loadAllWords(language) : loadMessages(language);
  loading.catch(() => undefined);
}

interface SpokenProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface Speech {
  readonly language: Language;
  readonly messages: Messages;
  readonly later: LaterWords;
}

/**
 * Loads what must be there before a language is spoken: when the page opens, what it says first; in a page that stands,
 * all that any part of it may say, so that none has to wait for words.
 */
async function loadSpeech(language: Language, isPageOpen: boolean): Promise<Speech> {
  const [messages, loaded] = await Promise.all([loadMessages(language), isPageOpen ? loadAllWords(language) : undefined]);
  return { language, messages, later: { loaded, load: () => loadAllWords(language) } };
}

/** Speaks a language once its words are there; until then, what was said before stays. */
export function Spoken({ language, children }: SpokenProps) {
  const [spoken, setSpoken] = useState<Speech>();
  const [failed, setFailed] = useState<{ language: Language; error: unknown; isAgain: boolean }>();
  const [attempt, setAttempt] = useState(0);
  const load = useEffectEvent(async () => (spoken?.language === language ? spoken : loadSpeech(language, spoken !== undefined)));
  useEffect(() => onTryAgain(() => setAttempt((before) => before + 1)), []);
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (speech) => {
        if (!isCurrent) return;
        document.documentElement.lang = language;
        document.documentElement.dir = languageFacts[language].direction;
        document.documentElement.dataset["script"] = languageFacts[language].script;
        setSpoken(speech);
        setFailed(undefined);
      },
      (error: unknown) => {
        if (isCurrent) setFailed((before) => ({ language, error, isAgain: before?.language === language }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language, attempt]);
  const isMissing = failed?.language === language;
  if (!spoken) return isMissing && <Speechless language={language} isAgain={failed.isAgain} />;
  const { label } = languageFacts[language];
  return (
    <WordsProvider {...spoken}>
      {isMissing ? <Missing name={label} {...failed} /> : spoken.language !== language && <Late key={language} name={label} />}
      {children}
    </WordsProvider>
  );
}

function Missing({ name, ...failed }: { readonly name: string; readonly error: unknown; readonly isAgain: boolean }) {
  const words = useWords();
  return <PartProblem message={words.say("problem.part", { part: name })} {...failed} onRetry={tryAgain} />;
}

function Late({ name }: { readonly name: string }) {
  return useLate() && <LateNotice name={name} />;
}

interface SpeechlessProps {
  readonly language: Language;
  readonly isAgain: boolean;
}

/** When even words are missing: a sentence that needs no catalogue. What failed twice is tried on a new page. */
function Speechless({ language, isAgain }: SpeechlessProps) {
  const { speechless, direction } = languageFacts[language];
  return (
    <main className="problem" lang={language} dir={direction}>
      <h1>{speechless.sentence}</h1>
      <button type="button" className="button" onClick={() => (isAgain ? void reload() : tryAgain())}>
        {speechless.retry}
      </button>
    </main>
  );
}

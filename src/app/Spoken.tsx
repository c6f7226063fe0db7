/** Loads the words of the language and gives them to the page. */

import { type ReactNode, useEffect, useState } from "react";
import type { Language } from "../domain/languages.ts";
import { languageFacts } from "../i18n/languages.ts";
import type { Messages } from "../i18n/messages.ts";
import { useWords, WordsProvider } from "../i18n/words.tsx";
import { LateNotice } from "../ui/LateNotice.tsx";
import { loadOnce, onTryAgain, tryAgain } from "../ui/loadOnce.ts";
import { PartProblem } from "../ui/PartProblem.tsx";
import { useLate } from "../ui/useLate.ts";
import "./problem.css";

/** The messages of a language. */
export const loadWords = loadOnce<Messages, Language>((language) => languageFacts[language].load());

interface SpokenProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Speaks a language once its words are there; until then, what was said before stays. */
export function Spoken({ language, children }: SpokenProps) {
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages }>();
  const [failed, setFailed] = useState<{ language: Language; error: unknown; isAgain: boolean }>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => onTryAgain(() => setAttempt((before) => before + 1)), []);
  useEffect(() => {
    let isCurrent = true;
    loadWords(language).then(
      (messages) => {
        if (!isCurrent) return;
        document.documentElement.lang = language;
        document.documentElement.dir = languageFacts[language].direction;
        document.documentElement.dataset["script"] = languageFacts[language].script;
        setSpoken({ language, messages });
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
      <button type="button" className="button" onClick={() => (isAgain ? window.location.reload() : tryAgain())}>
        {speechless.retry}
      </button>
    </main>
  );
}

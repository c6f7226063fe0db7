import { createContext, type ReactNode, Suspense, useContext } from "react";
import type { Sentences } from "../../domain/model.ts";
import { useWords } from "../../i18n/words.tsx";
import { useSentences } from "../../state/resources.tsx";
import { Boundary } from "../../ui/Boundary.tsx";
import { PartProblem } from "../../ui/PartProblem.tsx";
import { Waiting } from "../../ui/Waiting.tsx";

const none: Sentences = { summaries: {}, doubts: {} };
const SentencesContext = createContext(none);

/**
 * Loads the sentences of the language for what it holds. Where they are missing a message says so, and all that is known
 * without them (dates, states, sources) stands all the same.
 */
export function WithSentences({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const name = words.say("part.sentences");
  return (
    <Boundary
      problem={(failure) => (
        <>
          <PartProblem message={words.say("problem.part", { part: name })} {...failure} />
          {children}
        </>
      )}
    >
      <Suspense fallback={<Waiting name={name} className="skeleton" />}>
        <Loaded>{children}</Loaded>
      </Suspense>
    </Boundary>
  );
}

function Loaded({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return <SentencesContext value={useSentences(language)}>{children}</SentencesContext>;
}

/** The sentence that sums a statement or a request up, and what is doubtful of it; empty where they could not be loaded. */
export const useLoadedSentences = (): Sentences => useContext(SentencesContext);

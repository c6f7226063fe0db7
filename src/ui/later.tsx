import { type ComponentType, type ReactNode, use } from "react";
import { useAllWords, WordsContext } from "../i18n/words.tsx";
import { loadOnce } from "./loadOnce.ts";

/**
 * A component whose code is loaded when it is first shown. It suspends while the code comes and throws when it does not,
 * so it stands in a `Part`, which waits, tells, and tries again. (`lazy` of React could not: it never forgets a failure.)
 * It has all words of the language: what it says need not have come with the page.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => ReactNode {
  const loadCode = loadOnce(load);
  return function Later(props) {
    const code = loadCode();
    const words = useAllWords();
    const Loaded = use(code);
    return (
      <WordsContext value={words}>
        <Loaded {...props} />
      </WordsContext>
    );
  };
}

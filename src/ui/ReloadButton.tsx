import { useWords } from "../i18n/words.tsx";
import { reload } from "./reload.ts";

/** Loads the page anew. The address keeps what the reader looks at. */
export function ReloadButton() {
  const words = useWords();
  return (
    <button type="button" className="button-plain" onClick={() => void reload()}>
      {words.say("problem.reload")}
    </button>
  );
}

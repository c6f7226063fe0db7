import { useWords } from "../i18n/words.tsx";

/** Loads the page anew. The address keeps what the reader looks at. */
export function ReloadButton() {
  const words = useWords();
  return (
    <button type="button" className="button-plain" onClick={() => window.location.reload()}>
      {words.say("problem.reload")}
    </button>
  );
}

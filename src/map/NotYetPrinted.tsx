import { useWords } from "../i18n/words.tsx";

/** What paper says in place of a map that is on its way: printing waits for nothing. */
export function NotYetPrinted() {
  const words = useWords();
  return (
    <p className="paper-only" dir={words.direction}>
      {words.say("paper.notYet", { part: words.say("map.title") })}
    </p>
  );
}

import { useWords } from "../../i18n/words.tsx";

/** How readers correct the atlas, what they do without an address, and how whoever hosts the site is named. */
export function Publishing() {
  const words = useWords();
  return (
    <section id="publishing" className="prose">
      <h2>{words.say("publisher.title")}</h2>
      <p>{words.say("publisher.correct")}</p>
      <p>{words.say("publisher.noAddress")}</p>
      <p>{words.say("publisher.host")}</p>
    </section>
  );
}

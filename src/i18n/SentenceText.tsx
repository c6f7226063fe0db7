import { standInLanguage } from "../domain/standIn.ts";
import { languageFacts } from "./languages.ts";

/**
 * A sentence of a document. One that stands in for a translation is laid out, and read aloud, as its own language is: its
 * full stop stays at its end in a page that runs the other way.
 */
export function SentenceText({ text = "" }: { readonly text: string | undefined }) {
  const language = standInLanguage(text);
  if (!language) return text;
  return (
    <bdi lang={language} dir={languageFacts[language].direction}>
      {text}
    </bdi>
  );
}

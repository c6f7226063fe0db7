import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";

/** Names and terms of a document, as it writes them; nothing where none are told. */
export function AsWritten({ terms }: { readonly terms: string | undefined }) {
  const words = useWords();
  if (terms === undefined) return null;
  return <p className="soft small">{words.say("statement.asWritten", { quote: isolated(terms) })}</p>;
}

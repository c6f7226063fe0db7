import type { ReactNode } from "react";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { usePublisher } from "../../state/resources.tsx";

/** Who publishes the page, and where to write to them. @param separator stands between the two */
export function PublisherLinks({ separator }: { readonly separator: ReactNode }) {
  const words = useWords();
  const publisher = usePublisher();
  if (!publisher) return words.say("publisher.none");
  const { names, email, form } = publisher;
  return (
    <>
      {words.say("publisher.by", { name: isolated(words.of(names)) })}
      {email && (
        <>
          {separator}
          <a href={`mailto:${email}`}>{words.say("publisher.write")}</a>
        </>
      )}
      {form && (
        <>
          {separator}
          <a href={form} target="_blank" rel="noreferrer">
            {words.say("publisher.form")}
          </a>
        </>
      )}
    </>
  );
}

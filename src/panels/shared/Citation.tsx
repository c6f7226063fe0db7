import { titleLanguage } from "../../i18n/titleLanguage.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";

interface CitationProps {
  readonly sourceId: string;
  readonly locator?: string | undefined;
}

/** A document: its title, who published it, when, where in it, and its address when it has one. */
export function Citation({ sourceId, locator }: CitationProps) {
  const words = useWords();
  const source = useAtlas().sources.get(sourceId);
  if (!source) return null;
  const separator = words.say("separator");
  const title = <bdi lang={titleLanguage(source)}>{source.title}</bdi>;
  return (
    <span className="citation">
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {source.publisher && (
        <>
          {separator}
          <bdi>{source.publisher}</bdi>
        </>
      )}
      {separator}
      {source.date
        ? words.say(source.dateBasis === "inferred" ? "source.dateInferred" : "source.date", { date: words.date(source.date) })
        : words.say("source.undated")}
      {locator && (
        <>
          {separator}
          {words.say("source.lines", { lines: locator })}
        </>
      )}
      {source.url && <span className="visually-hidden"> {words.say("source.newWindow")}</span>}
    </span>
  );
}

import type { Shore } from "../../domain/shores.ts";
import { locatorText } from "../../i18n/describeLocator.ts";
import { titleLanguage } from "../../i18n/titleLanguage.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { SelectionLink } from "./entityLinks.tsx";

/** Who publishes the codes and the populations of a country, as we take them. */
export const censusOf: Readonly<Record<Shore, { readonly href: string }>> = {
  fr: { href: "https://github.com/etalab/decoupage-administratif" },
  ma: { href: "https://www.hcp.ma" },
};

interface CitationProps {
  readonly sourceId: string;
  readonly locator?: string | undefined;
  /** What the citation is of, as `lineKey` names it, so that its line is brought into view in the document. */
  readonly line?: string | undefined;
}

/** The site that holds a document, as readers know it. */
const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** The original of a document, where it has an address. */
export function OriginalLink({ url }: { readonly url: string }) {
  const words = useWords();
  return (
    <a className="original" href={url} target="_blank" rel="noreferrer">
      <span className="visually-hidden">{words.say("source.original")} </span>
      <bdi dir="ltr">{siteOf(url)}</bdi>
      <span aria-hidden="true">{"\u00A0↗"}</span>
      <span className="visually-hidden"> {words.say("source.newWindow")}</span>
    </a>
  );
}

/** When a document was written, as far as it is known. */
export function SourceDate({ sourceId }: { readonly sourceId: string }) {
  const words = useWords();
  const source = useAtlas().sources.get(sourceId);
  if (!source?.date) return words.say("source.undated");
  return words.say(source.dateBasis === "inferred" ? "source.dateInferred" : "source.date", { date: words.date(source.date) });
}

/** A document: its title, which leads to its page, who published it, when, where in it, and its original. */
export function Citation({ sourceId, locator, line }: CitationProps) {
  const words = useWords();
  const source = useAtlas().sources.get(sourceId);
  if (!source) return null;
  const separator = words.say("separator");
  return (
    <span className="citation">
      <SelectionLink selection={{ kind: "source", id: sourceId, ...(line !== undefined && { line }) }}>
        <bdi lang={titleLanguage(source)}>{source.title}</bdi>
      </SelectionLink>
      {source.publisher && (
        <>
          {separator}
          <bdi>{source.publisher}</bdi>
        </>
      )}
      {separator}
      <SourceDate sourceId={sourceId} />
      {locator && (
        <>
          {separator}
          {locatorText(words, locator)}
        </>
      )}
      {source.url && (
        <>
          {separator}
          <OriginalLink url={source.url} />
        </>
      )}
    </span>
  );
}

import type { ReactNode } from "react";
import { lineKey } from "../../domain/document.ts";
import type { Statement } from "../../domain/model.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { confirmationText, partnershipTitle, statusText } from "../../i18n/describe.ts";
import { actorName } from "../../i18n/words.tsx";
import { datedText } from "../../i18n/describeDate.ts";
import { locatorText } from "../../i18n/describeLocator.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { titleLanguage } from "../../i18n/titleLanguage.ts";
import { StatementCite } from "./CiteSection.tsx";
import { titleOf } from "./naming.ts";
import { type PageKind, pagePath } from "../../state/ownPages.ts";
import { keyOf, type Site } from "./site.ts";

interface OfSite {
  readonly site: Site;
}

interface PageLinkProps extends OfSite {
  readonly kind: PageKind;
  readonly id: string;
  readonly lang?: string;
  /** The folder of the site, from the page that leads there: pages of things lie two folders below. */
  readonly from?: string;
}

/** The name of a thing, which leads to its page where it has one. */
export function PageLink({ site, kind, id, lang, from = "../../" }: PageLinkProps) {
  const name = <bdi lang={lang}>{titleOf(site, { kind, id })}</bdi>;
  if (!site.subjects.has(keyOf(kind, id))) return name;
  return <a href={`${from}${pagePath(site.words.language, { kind, id })}`}>{name}</a>;
}

/** A part of a page under its heading; none where it holds nothing. */
export function Section({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** A partnership in a list: its name, its state with its age, and when it was last confirmed. */
export function EntryItem({ site, entry }: OfSite & { readonly entry: Entry }) {
  const { words, snapshot } = site;
  return (
    <li>
      <PageLink site={site} kind="partnership" id={entry.partnership.id} />
      <br />
      <span className="soft">
        {[statusText(words, entry), confirmationText(words, entry, snapshot.today)].join(words.say("separator"))}
      </span>
    </li>
  );
}

/** The original of a document, where it has an address. */
export function Original({ site, url }: OfSite & { readonly url: string }) {
  return (
    <>
      {site.words.say("source.original")}{" "}
      <a href={url} rel="noreferrer">
        <bdi dir="ltr">{new URL(url).hostname.replace(/^www\./, "")}</bdi>
      </a>
    </>
  );
}

/** A document: its title, which leads to its page, who published it, when, and where in it. */
export function Citation({
  site,
  sourceId,
  locator,
}: OfSite & { readonly sourceId: string; readonly locator?: string | undefined }) {
  const { atlas, words } = site;
  const source = atlas.sources.get(sourceId);
  if (!source) return null;
  const separator = words.say("separator");
  return (
    <>
      <PageLink site={site} kind="source" id={sourceId} lang={titleLanguage(source)} />
      {source.publisher && (
        <>
          {separator}
          <bdi>{source.publisher}</bdi>
        </>
      )}
      {separator}
      {source.date ? words.date(source.date) : words.say("source.undated")}
      {locator && `${separator}${locatorText(words, locator)}`}
    </>
  );
}

interface OwnerProps extends OfSite {
  /** What belongs to a partnership, or tells of an actor. */
  readonly told: Pick<Statement, "partnershipId" | "actorId">;
}

/** Whose something is, on the page of a document that tells of several. */
export function Owner({ site, told: { partnershipId, actorId } }: OwnerProps) {
  return (
    <p>
      {partnershipId !== undefined && <PageLink site={site} kind="partnership" id={partnershipId} />}
      {actorId !== undefined && <bdi>{actorName(site.words, site.atlas, actorId)}</bdi>}
    </p>
  );
}

interface StatementItemProps extends OfSite {
  readonly statement: Statement;
  /** Whether the page is that of its document: then it says of whom it is. */
  readonly isOfPage?: boolean;
}

/** A statement: when it holds, which state it tells, in our words, with its source. */
export function StatementItem({ site, statement, isOfPage = false }: StatementItemProps) {
  const { atlas, words, sentences } = site;
  const doubt = sentences.doubts[statement.id];
  const parties = atlas.partnerships
    .get(statement.partnershipId ?? "")
    ?.parties.filter(({ partId }) => partId === statement.partId);
  return (
    <li id={statement.id} data-line={lineKey("statement", statement.id)}>
      <strong>{datedText(words, statement)}</strong>
      {words.say("separator")}
      {words.say(`status.${statement.status}`)}
      {statement.nature !== "state" && `${words.say("separator")}${words.say(`nature.${statement.nature}`)}`}
      {isOfPage && <Owner site={site} told={statement} />}
      {statement.partId !== undefined && (
        <p className="soft">{words.say("statement.part", { title: partnershipTitle(words, atlas, parties ?? []) })}</p>
      )}
      <p>
        <SentenceText text={sentences.summaries[statement.id]} />
      </p>
      <p className="soft">
        {words.say("statement.source")} <Citation site={site} sourceId={statement.sourceId} locator={statement.locator} />.{" "}
        {statement.otherSourceIds.map((id) => (
          <span key={id}>
            {words.say("statement.otherSource")} <Citation site={site} sourceId={id} />.{" "}
          </span>
        ))}
        {words.say(`confidence.${statement.confidence}`)}.
      </p>
      {doubt && (
        <p className="soft">
          {words.say("statement.doubt")} <SentenceText text={doubt} />
        </p>
      )}
      <StatementCite site={site} statement={statement} />
    </li>
  );
}

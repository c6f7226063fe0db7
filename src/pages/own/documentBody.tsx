import { type DocumentLine, linesOf } from "../../domain/document.ts";
import { titleLanguage } from "../../i18n/titleLanguage.ts";
import { actorName } from "../../i18n/words.tsx";
import { EntryItem, Original, PageLink, Section, StatementItem } from "./parts.tsx";
import type { BodyProps, Site } from "./site.ts";
import { EventItem, PassageItem, RequestItem, TermItem, ToolItem } from "./toldItems.tsx";

/** Kinds of lines, in the order in which the page tells them; rules of funds stand in the application. */
const kinds = ["event", "passage", "statement", "request", "tool", "term", "involvement", "actor"] as const;

function Line({ site, line }: { readonly site: Site; readonly line: DocumentLine }) {
  const { atlas, words } = site;
  const nameOf = (actorId: string) => <bdi>{actorName(words, atlas, actorId)}</bdi>;
  switch (line.kind) {
    case "statement":
      return <StatementItem site={site} statement={line.statement} isOfPage />;
    case "event":
      return <EventItem site={site} told={line.event} isOfPage />;
    case "passage":
      return <PassageItem site={site} told={line.passage} isOfPage />;
    case "request":
      return <RequestItem site={site} told={line.request} isOfPage />;
    case "tool":
      return <ToolItem site={site} told={line.use} isOfPage />;
    case "term":
      return <TermItem site={site} told={line.term} isOfPage />;
    case "involvement":
      return (
        <li>
          {nameOf(line.involvement.actorId)}
          {words.say("separator")}
          {words.say(`role.${line.involvement.role}`)}
          {words.say("separator")}
          <PageLink site={site} kind="partnership" id={line.partnershipId} />
        </li>
      );
    case "actor":
      return <li>{nameOf(line.actor.id)}</li>;
    case "fact":
    case "theme":
      return null;
  }
}

/** The page of a document: what it is, the partnerships that it tells of, and all that the atlas took from it. */
export function SourceBody({ site, subject: { id, entries } }: BodyProps) {
  const { atlas, words } = site;
  const source = atlas.sources.get(id);
  if (!source) return null;
  const lines = linesOf(atlas, [], id);
  return (
    <>
      <p className="kind">{words.say(`sourceKind.${source.kind}`)}</p>
      <h1>
        <bdi lang={titleLanguage(source)}>{source.title}</bdi>
      </h1>
      <p>
        {[
          source.publisher ?? [],
          source.date ? words.date(source.date) : words.say("source.undated"),
          words.say("sources.language", { name: words.languageName(source.language) }),
        ]
          .flat()
          .join(words.say("separator"))}
      </p>
      {source.url && (
        <p>
          <Original site={site} url={source.url} />
        </p>
      )}
      {source.note && <p className="soft">{words.of(source.note)}</p>}
      <Section title={words.say("pages.partnership", { count: entries.length })}>
        {entries.map((entry) => (
          <EntryItem key={entry.partnership.id} site={site} entry={entry} />
        ))}
      </Section>
      {kinds.map((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind);
        return (
          <Section key={kind} title={words.say(`document.count.${kind}`, { count: ofKind.length })}>
            {ofKind.map((line) => (
              <Line key={line.key} site={site} line={line} />
            ))}
          </Section>
        );
      })}
    </>
  );
}

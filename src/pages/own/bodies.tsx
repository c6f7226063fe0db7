import type { ComponentType } from "react";
import type { Partnership, Party } from "../../domain/model.ts";
import { confirmationText, sinceText, statusText } from "../../i18n/describe.ts";
import { actorName } from "../../i18n/words.tsx";
import { passagesOn } from "../../domain/passages.ts";
import { termsOn } from "../../domain/terms.ts";
import { SourceBody } from "./documentBody.tsx";
import { titleOf } from "./naming.ts";
import { Citation, EntryItem, PageLink, Section, StatementItem } from "./parts.tsx";
import type { PageKind } from "../../state/ownPages.ts";
import { type BodyProps, ownFirst, type Site } from "./site.ts";
import { PassageItem, RequestItem, TermItem, ToolItem } from "./toldItems.tsx";

/** Who takes part: parties with their territories, and who is involved besides, each with its document. */
function Parties({
  site,
  partnership,
  parties,
}: {
  readonly site: Site;
  readonly partnership: Partnership;
  readonly parties: readonly Party[];
}) {
  const { atlas, words } = site;
  return (
    <Section title={words.say("fiche.parties")}>
      {[
        ...parties.map(({ territoryId, actorId }) => (
          <li key={`${territoryId}${actorId ?? ""}`}>
            {actorId && `${actorName(words, atlas, actorId)}${words.say("separator")}`}
            <PageLink site={site} kind="territory" id={territoryId} />
          </li>
        )),
        ...partnership.involvements.map(({ actorId, role, sourceId, locator }) => (
          <li key={`${actorId}${role}`}>
            <bdi>{actorName(words, atlas, actorId)}</bdi>
            {words.say("separator")}
            {words.say(`role.${role}`)}
            <br />
            <span className="soft">
              {words.say("statement.source")} <Citation site={site} sourceId={sourceId} locator={locator} />
            </span>
          </li>
        )),
      ]}
    </Section>
  );
}

function PartnershipBody({ site, subject: { id, entries } }: BodyProps) {
  const { atlas, words, snapshot } = site;
  const partnership = atlas.partnerships.get(id);
  if (!partnership) return null;
  const [entry] = entries;
  const story = [
    ...partnership.predecessorIds.map((other) => ["fiche.predecessor", other] as const),
    ...(partnership.successorId ? [["fiche.successor", partnership.successorId] as const] : []),
  ];
  const told = entry
    ? [statusText(words, entry), sinceText(words, partnership) ?? [], confirmationText(words, entry, snapshot.today)].flat()
    : [words.say("fiche.absent", { date: words.date(snapshot.today) })];
  return (
    <>
      <p className="kind">{words.say(`kind.${partnership.kind}`)}</p>
      <h1>
        <bdi>{titleOf(site, { kind: "partnership", id })}</bdi>
      </h1>
      <p>{told.join(" · ")}</p>
      {entry?.isInherited && <p>{words.say("partnership.inherited")}</p>}
      {story.map(([message, other]) => (
        <p key={other}>
          {words.say(message)} <PageLink site={site} kind="partnership" id={other} />
        </p>
      ))}
      <Parties site={site} partnership={partnership} parties={entry?.parties ?? partnership.parties} />
      <Section title={words.say("facet.theme")}>
        {(entry?.themes ?? []).map((theme) => (
          <li key={theme}>
            <PageLink site={site} kind="theme" id={theme} />
          </li>
        ))}
      </Section>
      <Terms site={site} partnership={partnership} />
      <Tools site={site} partnership={partnership} />
      <Section title={words.say("fiche.statements", { count: partnership.statements.length })}>
        {partnership.statements.toReversed().map((statement) => (
          <StatementItem key={statement.id} site={site} statement={statement} />
        ))}
      </Section>
      <Passages site={site} kind="partnership" id={id} />
    </>
  );
}

function Terms({ site, partnership }: { readonly site: Site; readonly partnership: Partnership }) {
  const { atlas, words, snapshot } = site;
  const terms = termsOn(partnership, atlas, snapshot.today).toReversed();
  return (
    <Section title={words.say("fiche.terms", { count: terms.length })}>
      {terms.map((term) => (
        <TermItem key={`${term.start ?? ""}${term.end}${term.sourceId}`} site={site} told={term} />
      ))}
    </Section>
  );
}

function Tools({ site, partnership }: { readonly site: Site; readonly partnership: Partnership }) {
  const uses = partnership.toolUses;
  return (
    <Section title={site.words.say("fiche.tools", { count: new Set(uses.map(({ toolId }) => toolId)).size })}>
      {uses.map((use) => (
        <ToolItem key={`${use.toolId}${use.sourceId}`} site={site} told={use} />
      ))}
    </Section>
  );
}

function Passages({ site, kind, id }: { readonly site: Site; readonly kind: "partnership" | "territory"; readonly id: string }) {
  const passages = passagesOn(site.atlas, kind, id);
  return (
    <Section title={site.words.say("passage.title", { count: passages.length })}>
      {passages.map((passage) => (
        <PassageItem key={passage.id} site={site} told={passage} />
      ))}
    </Section>
  );
}

function TerritoryBody({ site, subject }: BodyProps) {
  const { words } = site;
  const { own, within } = ownFirst(subject);
  const requests = site.atlas.requests.filter(
    ({ territoryId, soughtTerritoryId }) => territoryId === subject.id || soughtTerritoryId === subject.id,
  );
  return (
    <>
      <h1>
        <bdi>{titleOf(site, subject)}</bdi>
      </h1>
      <p>{words.say("edition.asOf", { date: words.date(site.snapshot.today) })}</p>
      <Section title={words.say("fiche.own", { count: own.length })}>
        {own.map((entry) => (
          <EntryItem key={entry.partnership.id} site={site} entry={entry} />
        ))}
      </Section>
      <Section title={words.say("fiche.within", { count: within.length })}>
        {within.map((entry) => (
          <EntryItem key={entry.partnership.id} site={site} entry={entry} />
        ))}
      </Section>
      <Section title={words.say("pages.request", { count: requests.length })}>
        {requests.map((request) => (
          <RequestItem key={request.id} site={site} told={request} />
        ))}
      </Section>
      <Passages site={site} kind="territory" id={subject.id} />
    </>
  );
}

function ThemeBody({ site, subject }: BodyProps) {
  const { atlas, words, snapshot } = site;
  const theme = [...atlas.themes.values()].find(({ id }) => id === subject.id);
  return (
    <>
      <p className="kind">{words.say("facet.theme")}</p>
      <h1>{titleOf(site, subject)}</h1>
      {theme && <p>{words.of(theme.definition)}</p>}
      <p>{words.say("edition.asOf", { date: words.date(snapshot.today) })}</p>
      <Section title={words.say("pages.partnership", { count: subject.entries.length })}>
        {subject.entries.map((entry) => (
          <EntryItem key={entry.partnership.id} site={site} entry={entry} />
        ))}
      </Section>
    </>
  );
}

/** What the page of each kind of thing says. */
export const bodies: Readonly<Record<PageKind, ComponentType<BodyProps>>> = {
  partnership: PartnershipBody,
  territory: TerritoryBody,
  source: SourceBody,
  theme: ThemeBody,
};

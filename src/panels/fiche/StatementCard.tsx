import { Fragment } from "react";
import { precisionOf } from "../../domain/dates.ts";
import { lineKey } from "../../domain/document.ts";
import type { Statement } from "../../domain/model.ts";
import { isolated } from "../../i18n/isolated.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { citedStatement } from "../../i18n/describeCitation.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import type { Selection } from "../../state/view.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { CorrectButton } from "../correct/CorrectButton.tsx";
import { Citation } from "../shared/Citation.tsx";
import { Cite } from "../shared/Cite.tsx";
import { DraftBadge } from "../shared/DraftBadge.tsx";
import { ActorLink, TerritoryLink } from "../shared/entityLinks.tsx";
import { selectionName } from "../shared/selectionName.ts";
import { lineElementId, useAskedLine } from "../shared/shownLine.ts";
import { useLoadedSentences } from "../shared/WithSentences.tsx";

interface StatementCardProps {
  readonly statement: Statement;
  /** Whether this statement is the one that gives the present status. */
  readonly isDeciding: boolean;
}

/**
 * Whose it is, where the page does not say so: of which body of the agreement, where that is a part of the partnership and
 * not the whole; of which two actors, where they have agreed.
 */
function StatementBody({ statement: { partnershipId, partId, actorId, otherActorId } }: { readonly statement: Statement }) {
  const words = useWords();
  const atlas = useAtlas();
  const parties = atlas.partnerships.get(partnershipId ?? "")?.parties.filter((party) => party.partId === partId) ?? [];
  if (actorId !== undefined && otherActorId !== undefined)
    return (
      <p className="small soft">
        {words.say("statement.agreement")} <ActorLink id={actorId} /> – <ActorLink id={otherActorId} />
      </p>
    );
  if (partId === undefined) return null;
  return <p className="small soft">{words.say("statement.part", { title: partnershipTitle(words, atlas, parties) })}</p>;
}

/** How a statement is cited, at the address where its page shows it. */
function StatementCite({ statement }: { readonly statement: Statement }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { id, partnershipId, actorId, sourceId } = statement;
  const about: Selection =
    partnershipId === undefined ? { kind: "actor", id: actorId ?? "" } : { kind: "partnership", id: partnershipId };
  const title = selectionName(words, atlas, snapshot, about) ?? about.id;
  return (
    <Cite
      label={words.say("cite.line")}
      selection={{ ...about, line: lineKey("statement", id) }}
      citedAt={(address) => citedStatement(words, statement, { title, source: atlas.sources.get(sourceId), address })}
      isSmall
    />
  );
}

/** One statement: the time it is about, the state it tells, in a sentence, and who wrote it, when and where. */
export function StatementCard({ statement, isDeciding }: StatementCardProps) {
  const words = useWords();
  const atlas = useAtlas();
  const sentences = useLoadedSentences();
  const source = atlas.sources.get(statement.sourceId);
  const doubt = sentences.doubts[statement.id];
  const line = lineKey("statement", statement.id);
  const asked = useAskedLine();
  return (
    <li
      className="statement"
      data-deciding={isDeciding}
      id={lineElementId(line)}
      tabIndex={-1}
      aria-current={asked === line ? "location" : undefined}
    >
      <p className="statement-head">
        <strong>{datedText(words, statement)}</strong>
        <DraftBadge kind="statement" id={statement.id} />
        <span className="status-line">
          <LineSample status={statement.status} /> {words.say(`status.${statement.status}`)}
          {statement.nature !== "state" && <> · {words.say(`nature.${statement.nature}`)}</>}
          {statement.kind && <> · {words.say(`kind.${statement.kind}`)}</>}
        </span>
      </p>
      <StatementBody statement={statement} />
      <p>
        <SentenceText text={sentences.summaries[statement.id]} />
      </p>
      {statement.keywords.length > 0 && (
        <ul className="word-list" aria-label={words.say("statement.keywords")}>
          {statement.keywords.map((id) => {
            const keyword = atlas.keywords.get(id);
            return <li key={id}>{keyword ? words.of(keyword.names) : id}</li>;
          })}
        </ul>
      )}
      {statement.territoryIds.length > 0 && (
        <p className="small">
          {statement.territoryIds.map((id) => (
            <span key={id} className="inline-item">
              <TerritoryLink id={id} />
            </span>
          ))}
        </p>
      )}
      <p className="small soft">
        {statement.date && source?.date && source.date.slice(0, 4) !== statement.date.slice(0, 4) && (
          <>
            {words.say("statement.toldLater", {
              written: words.date(source.date),
              writtenPrecision: precisionOf(source.date),
              about: words.date(statement.date),
              aboutPrecision: precisionOf(statement.date),
            })}{" "}
          </>
        )}
        {words.say("statement.source")} <Citation sourceId={statement.sourceId} locator={statement.locator} line={line} />.{" "}
        {statement.otherSourceIds.map((id) => (
          <Fragment key={id}>
            {words.say("statement.otherSource")} <Citation sourceId={id} line={line} />.{" "}
          </Fragment>
        ))}
        {words.say(`confidence.${statement.confidence}`)}.
        {statement.asWritten && (
          // Isolated, so that a quote keeps its own direction.
          <> {words.say("statement.asWritten", { quote: isolated(statement.asWritten) })}</>
        )}
      </p>
      {doubt && (
        <p className="small doubt">
          <span className="visually-hidden">{words.say("statement.doubt")} </span>
          <SentenceText text={doubt} />
        </p>
      )}
      <StatementCite statement={statement} />
      <CorrectButton subject={{ kind: "statement", id: statement.id }} />
    </li>
  );
}

import type { DocumentLine } from "../../domain/document.ts";
import type { Actor, AtlasEvent, Involvement, Request, Term } from "../../domain/model.ts";
import type { Passage } from "../../domain/passages.ts";
import type { ToolUse } from "../../domain/tools.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { eventPeriod } from "../../i18n/describeEvent.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { useSnapshot } from "../../state/atlas.tsx";
import { AsWritten } from "../shared/AsWritten.tsx";
import { ActorLink, EventLink, PartnershipLink, SelectionLink, TerritoryLink, ToolLink } from "../shared/entityLinks.tsx";
import { useLoadedSentences } from "../shared/WithSentences.tsx";
import { ActorNow } from "./ActorNow.tsx";
import { PassageSubjects } from "../shared/PassageSubjects.tsx";
import { FactLine, ThemeLine } from "./SchemeLines.tsx";
import { StatementLine } from "./StatementLine.tsx";
import { PartnershipNow, ThenNow } from "./ThenNow.tsx";

function RequestLine({ request }: { readonly request: Request }) {
  const words = useWords();
  const sentences = useLoadedSentences();
  const { byId } = useSnapshot();
  const isAnswered = request.answerId !== undefined && byId.has(request.answerId);
  return (
    <>
      <p>
        <strong>
          {request.territoryId && <TerritoryLink id={request.territoryId} />}
          {request.actorId && <ActorLink id={request.actorId} />}
        </strong>{" "}
        <SelectionLink selection={{ kind: "request", id: request.id }}>{words.say(`request.${request.kind}`)}</SelectionLink>
      </p>
      <p>
        <SentenceText text={sentences.summaries[request.id]} />
      </p>
      <ThenNow
        when={datedText(words, request)}
        then={words.of(request.sought)}
        now={
          isAnswered && request.answerId !== undefined ? (
            <>
              {words.say("request.answer")} <PartnershipLink id={request.answerId} />
            </>
          ) : (
            words.say("document.unanswered")
          )
        }
      />
    </>
  );
}

function ActorLine({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  return (
    <>
      <p>
        <strong>
          <ActorLink id={actor.id} />
        </strong>{" "}
        <span className="soft small">{words.say(`actor.${actor.kind}`)}</span>
      </p>
      {actor.offer && <p>{words.of(actor.offer)}</p>}
      <p className="small">
        <ActorNow actor={actor} />
      </p>
    </>
  );
}

function EventLine({ event }: { readonly event: AtlasEvent }) {
  const words = useWords();
  const { today } = useSnapshot();
  return (
    <>
      <p>
        <strong>
          <EventLink id={event.id} />
        </strong>
      </p>
      <p className="small">
        {eventPeriod(words, event, today)}
        {event.place && <> · {words.of(event.place)}</>}
      </p>
      {event.note && <p className="small soft">{words.of(event.note)}</p>}
    </>
  );
}

function PassageLine({ passage }: { readonly passage: Passage }) {
  const sentences = useLoadedSentences();
  return (
    <>
      <p>
        <SentenceText text={sentences.summaries[passage.id]} />
      </p>
      <AsWritten terms={passage.asWritten} />
      <PassageSubjects passage={passage} />
    </>
  );
}

function InvolvementLine({ partnershipId, involvement }: { readonly partnershipId: string; readonly involvement: Involvement }) {
  const words = useWords();
  return (
    <>
      <p>
        <ActorLink id={involvement.actorId} /> <span className="soft small">{words.say(`role.${involvement.role}`)}</span> ·{" "}
        <PartnershipLink id={partnershipId} />
      </p>
      <p className="small">
        <PartnershipNow id={partnershipId} />
      </p>
    </>
  );
}

function ToolLine({ use }: { readonly use: ToolUse }) {
  const words = useWords();
  return (
    <>
      <p>
        <ToolLink id={use.toolId} /> · <PartnershipLink id={use.partnershipId} />
      </p>
      <ThenNow
        when={datedText(words, { ...use, ...(use.since !== undefined && { date: use.since }) })}
        then={use.result ? words.of(use.result) : words.say("tool.noResult")}
        now={<PartnershipNow id={use.partnershipId} />}
      />
    </>
  );
}

function TermLine({ term }: { readonly term: Term }) {
  const words = useWords();
  const end = words.date(term.end);
  return (
    <>
      <p>
        <PartnershipLink id={term.partnershipId} />
      </p>
      <ThenNow
        when={words.say("document.line.term")}
        then={term.start === undefined ? words.say("document.until", { end }) : `${words.date(term.start)} – ${end}`}
        now={<PartnershipNow id={term.partnershipId} />}
      />
    </>
  );
}

/** What a line of a document became, leading to its record. */
export function LineContent({ line }: { readonly line: DocumentLine }) {
  switch (line.kind) {
    case "statement":
      return <StatementLine statement={line.statement} />;
    case "request":
      return <RequestLine request={line.request} />;
    case "actor":
      return <ActorLine actor={line.actor} />;
    case "event":
      return <EventLine event={line.event} />;
    case "passage":
      return <PassageLine passage={line.passage} />;
    case "involvement":
      return <InvolvementLine partnershipId={line.partnershipId} involvement={line.involvement} />;
    case "tool":
      return <ToolLine use={line.use} />;
    case "term":
      return <TermLine term={line.term} />;
    case "fact":
      return <FactLine scheme={line.scheme} fact={line.fact} />;
    case "theme":
      return <ThemeLine scheme={line.scheme} theme={line.theme} />;
  }
}

import type { ReactNode } from "react";
import { lineKey } from "../../domain/document.ts";
import { requestAge } from "../../domain/requests.ts";
import type { Request } from "../../domain/model.ts";
import { partnershipTitle } from "../../i18n/describe.ts";
import { requestText } from "../../i18n/describeRequest.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { ActorLink, SelectionLink, TerritoryLink } from "../shared/entityLinks.tsx";
import { useLoadedSentences } from "../shared/WithSentences.tsx";

/** The partnership that answered a request, when it is known at the date. */
function Answer({ request }: { readonly request: Request }) {
  const words = useWords();
  const atlas = useAtlas();
  const answer = useSnapshot().byId.get(request.answerId ?? "");
  if (!answer) return null;
  return (
    <div>
      <dt>{words.say("request.answer")}</dt>
      <dd>
        <SelectionLink selection={{ kind: "partnership", id: answer.partnership.id }}>
          {partnershipTitle(words, atlas, answer.parties)}
        </SelectionLink>
      </dd>
    </div>
  );
}

/** A request or an intention: who, what is sought, how long ago, what answered it, who says so. An old one is no call: it steps back. */
export function RequestCard({ request, children }: { readonly request: Request; readonly children?: ReactNode }) {
  const words = useWords();
  const atlas = useAtlas();
  const sentences = useLoadedSentences();
  const snapshot = useSnapshot();
  const isAnswered = request.answerId !== undefined && snapshot.byId.has(request.answerId);
  return (
    <article className="request" data-request={request.id} data-age={isAnswered ? "answered" : requestAge(request, snapshot)}>
      <p className="request-head">
        <span className="sign sign-seeking" aria-hidden="true" />
        <strong>
          {request.territoryId && <TerritoryLink id={request.territoryId} />}
          {request.actorId && <ActorLink id={request.actorId} />}
        </strong>
        <span className="seeking">{requestText(words, request, snapshot.today, isAnswered)}</span>
      </p>
      <p>
        <SentenceText text={sentences.summaries[request.id]} />
      </p>
      <dl className="facts">
        <div>
          <dt>{words.say("request.sought")}</dt>
          <dd>{words.of(request.sought)}</dd>
        </div>
        <div>
          <dt>{words.say("facet.theme")}</dt>
          <dd>
            {request.themes.length > 0
              ? words.list(request.themes.map((id) => themeName(words, atlas, id)))
              : words.say("request.themesUnknown")}
          </dd>
        </div>
        <div>
          <dt>{words.say("request.since")}</dt>
          <dd>{request.date ? words.date(request.date) : words.say("statement.undated")}</dd>
        </div>
        <Answer request={request} />
      </dl>
      <p className="small soft">
        {words.say("statement.source")}{" "}
        <Citation sourceId={request.sourceId} locator={request.locator} line={lineKey("request", request.id)} />.{" "}
        {words.say(`confidence.${request.confidence}`)}.
      </p>
      {children}
    </article>
  );
}

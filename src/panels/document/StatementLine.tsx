import { lineKey } from "../../domain/document.ts";
import type { Statement } from "../../domain/model.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { SentenceText } from "../../i18n/SentenceText.tsx";
import { useWords } from "../../i18n/words.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { CorrectButton } from "../correct/CorrectButton.tsx";
import { AsWritten } from "../shared/AsWritten.tsx";
import { PartnershipLink, SelectionLink } from "../shared/entityLinks.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useLoadedSentences } from "../shared/WithSentences.tsx";
import { ActorNow } from "./ActorNow.tsx";
import { PartnershipNow, ThenNow } from "./ThenNow.tsx";

/** A statement as its document tells it: of what, what was so then, and how that stands now. */
export function StatementLine({ statement }: { readonly statement: Statement }) {
  const words = useWords();
  const atlas = useAtlas();
  const sentences = useLoadedSentences();
  const { id, partnershipId, actorId, status, nature, kind } = statement;
  const line = lineKey("statement", id);
  const actor = atlas.actors.get(actorId ?? "");
  return (
    <>
      <p>
        <strong>
          {partnershipId !== undefined && <PartnershipLink id={partnershipId} line={line} />}
          {actor && (
            <SelectionLink selection={{ kind: "actor", id: actor.id, line }}>
              <bdi>{words.of(actor.names)}</bdi>
            </SelectionLink>
          )}
        </strong>
      </p>
      <p>
        <SentenceText text={sentences.summaries[id]} />
      </p>
      <AsWritten terms={statement.asWritten} />
      <ThenNow
        when={datedText(words, statement)}
        then={
          <span className="status-line">
            <LineSample status={status} />
            <span>
              {words.say(`status.${status}`)}
              {nature !== "state" && <> · {words.say(`nature.${nature}`)}</>}
              {kind && <> · {words.say(`kind.${kind}`)}</>}
            </span>
          </span>
        }
        now={
          partnershipId === undefined ? (
            actor && <ActorNow actor={actor} />
          ) : (
            <PartnershipNow id={partnershipId} statementId={id} />
          )
        }
      />
      <CorrectButton subject={{ kind: "statement", id }} />
    </>
  );
}

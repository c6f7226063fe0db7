import { concernedEntries, statementsOnActor } from "../../domain/concern.ts";
import { lineKey } from "../../domain/document.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { Citation } from "../shared/Citation.tsx";
import { TerritoryLink } from "../shared/entityLinks.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { useAskedLine, useShownLine } from "../shared/shownLine.ts";
import { PassagesOn } from "./PassagesOn.tsx";
import { StatementCard } from "./StatementCard.tsx";
import { OwnPages } from "./OwnPages.tsx";

/** The page of an actor: what it offers, what was said of it, where it takes part. */
export function ActorFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const actor = atlas.actors.get(id);
  useShownLine(useAskedLine());
  if (!actor) return null;
  const entries = concernedEntries(snapshot.entries, { kind: "actor", id });
  const statements = statementsOnActor(atlas, id);
  return (
    <article>
      <p className="fiche-kicker">{words.say(`actor.${actor.kind}`)}</p>
      <h2>
        <bdi>{words.of(actor.names)}</bdi>
      </h2>
      {actor.offer && <p className="notice">{words.of(actor.offer)}</p>}
      {actor.territoryId && actor.placedBy && (
        <p>
          {words.say(`placedBy.${actor.placedBy}`)} <TerritoryLink id={actor.territoryId} />
        </p>
      )}
      <OwnPages territoryIds={actor.territoryId === undefined ? [] : [actor.territoryId]} />
      <p className="small soft">
        {words.say("statement.source")} <Citation sourceId={actor.sourceId} locator={actor.locator} line={lineKey("actor", id)} />
      </p>
      {entries.length > 0 && (
        <section>
          <h3>{words.say("fiche.takesPart", { count: entries.length })}</h3>
          <ul className="partnership-list">
            {entries.map((entry) => (
              <PartnershipItem key={entry.partnership.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      {statements.length > 0 && (
        <section>
          <h3>{words.say("fiche.statements", { count: statements.length })}</h3>
          <ol className="statements">
            {statements.map((statement) => (
              <StatementCard key={statement.id} statement={statement} isDeciding={false} />
            ))}
          </ol>
        </section>
      )}
      <PassagesOn kind="actor" id={id} />
    </article>
  );
}

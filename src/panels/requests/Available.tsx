import { useMemo } from "react";
import { takersOf } from "../../domain/candidates/offers.ts";
import { lineKey } from "../../domain/document.ts";
import type { Actor } from "../../domain/model.ts";
import { themeName, useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { ReasonItem } from "../match/ReasonItem.tsx";
import { useAtlasGround } from "../match/useAtlasGround.ts";
import { Citation } from "../shared/Citation.tsx";
import { ActorLink, TerritoryLink } from "../shared/entityLinks.tsx";

/** How many authorities are proposed: more would be a list of all, not advice. */
const mostShown = 3;

/** Who stands available to all, and who could take that up. */
export function Available() {
  const words = useWords();
  const atlas = useAtlas();
  const available = [...atlas.actors.values()].filter(({ offer }) => offer !== undefined);
  return (
    <section>
      <h2>{words.say("requests.available", { count: available.length })}</h2>
      <p className="soft">{words.say("requests.availableLead")}</p>
      <ul className="cards">
        {available.map((actor) => (
          <li key={actor.id} className="card" data-offer={actor.id}>
            <h3>
              <ActorLink id={actor.id} />
            </h3>
            <p className="soft small">
              {words.say(`actor.${actor.kind}`)}
              {actor.offerShore && (
                <>
                  {words.say("separator")}
                  {words.say(`offer.to.${actor.offerShore}`)}
                </>
              )}
            </p>
            <p>{actor.offer && words.of(actor.offer)}</p>
            <p className="small soft">
              {words.say("statement.source")}{" "}
              <Citation sourceId={actor.sourceId} locator={actor.locator} line={lineKey("actor", actor.id)} />
            </p>
            <Takers actor={actor} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Authorities that could take up an offer, with reasons in words. */
function Takers({ actor }: { readonly actor: Actor }) {
  const words = useWords();
  const ground = useAtlasGround();
  const takers = useMemo(() => takersOf(ground, actor, mostShown), [ground, actor]);
  const themes = words.list(actor.themes.map((id) => themeName(words, ground.atlas, id)));
  return (
    <section className="matches">
      <h4>{words.say("offer.takers")}</h4>
      <p className="small soft">
        {actor.themes.length > 0 ? words.say("offer.themes", { names: themes }) : words.say("offer.anyTheme")}{" "}
        {words.say(takers.length > 0 ? "match.lead" : "offer.none")}
      </p>
      <ol>
        {takers.map(({ territory, reasons }) => (
          <li key={territory.id}>
            <TerritoryLink id={territory.id} />
            <ul className="candidate-reasons small">
              {reasons.map((reason) => (
                <ReasonItem key={reason.evidence.criterion} reason={reason} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

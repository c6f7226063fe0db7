import type { Match, MatchReason } from "../../domain/matching.ts";
import type { Atlas } from "../../domain/model.ts";
import { territoryTitle, themeName, useWords, type Words } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { TerritoryLink } from "../shared/entityLinks.tsx";

/** How many authorities are proposed: more would be a list of all, not advice. */
const mostShown = 3;

function reasonText(words: Words, atlas: Atlas, reason: MatchReason): string {
  switch (reason.kind) {
    case "themes":
      return words.say("match.themes", { themes: words.list(reason.themes.map((id) => themeName(words, atlas, id))) });
    case "neighbours":
      return words.say("match.neighbours", {
        names: words.list(
          reason.territoryIds.flatMap((id) => {
            const territory = atlas.territories.get(id);
            return territory ? territoryTitle(words, territory) : [];
          }),
        ),
      });
    default:
      return words.say(`match.${reason.kind}`);
  }
}

/** Why an authority could answer, one sentence a reason. */
export function MatchReasons({ match }: { readonly match: Match }) {
  const words = useWords();
  const atlas = useAtlas();
  return (
    <ul className="match-reasons small">
      {match.reasons.map((reason) => (
        <li key={reason.kind} data-match={reason.kind}>
          {reasonText(words, atlas, reason)}
        </li>
      ))}
    </ul>
  );
}

/** Authorities that could answer a request, with reasons in words. */
export function Matches({ matches }: { readonly matches: readonly Match[] }) {
  const words = useWords();
  return (
    <section className="matches">
      <h3>{words.say("match.title")}</h3>
      {matches.length === 0 ? (
        <p className="small soft">{words.say("match.none")}</p>
      ) : (
        <>
          <p className="small soft">{words.say("match.lead")}</p>
          <ol>
            {matches.slice(0, mostShown).map((match) => (
              <li key={match.territory.id}>
                <TerritoryLink id={match.territory.id} />
                <MatchReasons match={match} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

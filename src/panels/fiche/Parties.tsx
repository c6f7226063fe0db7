import { group } from "d3-array";
import { Fragment } from "react";
import type { Involvement, Party } from "../../domain/model.ts";
import { shores } from "../../domain/shores.ts";
import { useWords } from "../../i18n/words.tsx";
import { ActorLink, TerritoryLink } from "../shared/entityLinks.tsx";
import { OwnPages } from "./OwnPages.tsx";

function PartyLink({ party: { territoryId, actorId } }: { readonly party: Party }) {
  return (
    <>
      {actorId && (
        <>
          <ActorLink id={actorId} />
          {" · "}
        </>
      )}
      <TerritoryLink id={territoryId} />
    </>
  );
}

/** One of the pairs of which an agreement is told: who on this shore, who on the other. */
function Pair({ ends }: { readonly ends: readonly Party[] }) {
  const words = useWords();
  return (
    <li>
      {shores.map((shore, place) => (
        <Fragment key={shore}>
          {place > 0 && " – "}
          {ends
            .filter((party) => party.shore === shore)
            .map((party, index) => (
              <Fragment key={`${party.territoryId}${party.actorId ?? ""}`}>
                {index > 0 && words.say("separator")}
                <PartyLink party={party} />
              </Fragment>
            ))}
        </Fragment>
      ))}
    </li>
  );
}

interface PartiesProps {
  readonly parties: readonly Party[];
  readonly involvements: readonly Involvement[];
}

/** Who takes part. An agreement that is told of several bodies has a line for each pair of them, that of the whole first. */
export function Parties({ parties, involvements }: PartiesProps) {
  const words = useWords();
  const pairs = [...group(parties, ({ partId }) => partId)];
  // Who takes part beside several bodies of one agreement does so once.
  const takingPart = [...group(involvements, ({ actorId, role }) => `${actorId}${role}`).values()].flatMap(
    (same) => same[0] ?? [],
  );
  return (
    <section>
      <h3>{words.say("fiche.parties")}</h3>
      {pairs.length > 1 && <p className="small soft">{words.say("fiche.pairs", { count: pairs.length })}</p>}
      <ul className="plain-list">
        {pairs.length > 1
          ? pairs.map(([partId = "", ends]) => <Pair key={partId} ends={ends} />)
          : parties.map((party) => (
              <li key={`${party.territoryId}${party.actorId ?? ""}`}>
                <PartyLink party={party} />
              </li>
            ))}
        {takingPart.map(({ actorId, role }) => (
          <li key={`${actorId}${role}`}>
            <ActorLink id={actorId} /> <span className="soft small">{words.say(`role.${role}`)}</span>
          </li>
        ))}
      </ul>
      <OwnPages territoryIds={parties.map(({ territoryId }) => territoryId)} />
    </section>
  );
}

import { useMemo } from "react";
import { isValidOn } from "../../domain/dates.ts";
import { concernedEntries, concernsDirectly } from "../../domain/concern.ts";
import { opportunitiesOf } from "../../domain/candidates/answers.ts";
import type { Territory } from "../../domain/model.ts";
import { regionTiesOf } from "../../domain/regionTies.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { useGazetteer } from "../../state/resources.tsx";
import { Part } from "../../ui/Part.tsx";
import { useAtlasGround } from "../match/useAtlasGround.ts";
import { CandidateReasons } from "../requests/Answers.tsx";
import { withAuthority } from "../../state/pair.ts";
import { RequestCard } from "../requests/RequestCard.tsx";
import { ActorLink } from "../shared/entityLinks.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { EntriesSection } from "./EntriesSection.tsx";
import { Geography } from "./Geography.tsx";
import { Identity } from "./Identity.tsx";
import { Lineage } from "./Lineage.tsx";
import { PassagesOn } from "./PassagesOn.tsx";
import { PartnershipsNearby, SeekersNearby } from "./Nearby.tsx";
import { RegionSummary } from "./RegionSummary.tsx";

/** The page of a territory, whether the atlas speaks of it or only the gazetteer knows it. */
export function TerritoryFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const territory = useAtlas().territories.get(id);
  if (territory) return <KnownTerritory territory={territory} />;
  return (
    <Part name={words.say("part.gazetteer")}>
      <OtherTerritory id={id} />
    </Part>
  );
}

/** A territory of the gazetteer, or a word that there is none of that id. */
function OtherTerritory({ id }: { readonly id: string }) {
  const words = useWords();
  const territory = useGazetteer().get(id);
  if (!territory) return <p className="notice">{words.say("fiche.unknown", { id })}</p>;
  return <KnownTerritory territory={territory} />;
}

/** What a territory is, its names, its partnerships or that none is known, who works and who seeks near it. */
function KnownTerritory({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { id } = territory;
  const isFormer = territory.validTo !== undefined && territory.validTo <= snapshot.today;
  const isRegionOfDate = territory.level === "region" && isValidOn(territory, snapshot.today);
  const concerned = concernedEntries(snapshot.entries, { kind: "territory", id });
  const own = concerned.filter((entry) => concernsDirectly(entry, id));
  // Of a region, what a former one of its own shore left to it; a party of the other shore that is no more is told by its name.
  const isInherited = (entry: Entry) => regionTiesOf(atlas, entry, territory.shore, snapshot.today).inherited.includes(id);
  const inherited = concerned.filter((entry) => !own.includes(entry) && isInherited(entry));
  const within = concerned.filter((entry) => !own.includes(entry) && !inherited.includes(entry));
  const requests = snapshot.requests.filter((request) => request.territoryId === id || request.soughtTerritoryId === id);
  const actors = [...atlas.actors.values()].filter(({ territoryId }) => territoryId === id);
  return (
    <article>
      <p className="fiche-kicker">
        {words.say(`designation.${territory.designation}`)} · {words.say(`shore.${territory.shore}`)}
      </p>
      <h2>
        <bdi>{territoryTitle(words, territory)}</bdi>
      </h2>
      {isRegionOfDate && concerned.length > 0 && <RegionSummary region={territory} entries={concerned} />}
      <Identity territory={territory} />
      {territory.level !== "other" && <Geography territory={territory} />}
      {!isFormer && territory.level !== "other" && (
        <p className="no-print">
          <ViewLink to={(view) => withAuthority(view, id)}>{words.say("match.fiche")}</ViewLink>
        </p>
      )}
      <Lineage territory={territory} />
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
      {!atlas.territories.has(id) && <p className="notice">{words.say("fiche.untouched")}</p>}
      <EntriesSection
        title={words.say(isFormer ? "fiche.toClarify" : "fiche.own", { count: own.length })}
        entries={own}
        isShownEmpty
      />
      <EntriesSection
        title={words.say("fiche.inherited", { count: inherited.length, shore: territory.shore })}
        entries={inherited}
      />
      <EntriesSection title={words.say("fiche.within", { count: within.length })} entries={within} />
      {actors.length > 0 && (
        <section>
          <h3>{words.say("fiche.actors")}</h3>
          <ul className="plain-list">
            {actors.map((actor) => (
              <li key={actor.id}>
                <ActorLink id={actor.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <PassagesOn kind="territory" id={id} />
      {concerned.length === 0 && <PartnershipsNearby territory={territory} />}
      <CouldAnswer territory={territory} />
      <SeekersNearby territory={territory} />
    </article>
  );
}

/** A territory could answer a request when it is among so many first candidates for who seeks. */
const mostAnswers = 3;

/** Requests from the other shore that the territory could answer, with the reasons. */
function CouldAnswer({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const ground = useAtlasGround();
  const answerable = useMemo(
    () =>
      // A request that names the territory stands at the top of its fiche already.
      opportunitiesOf(ground, territory, mostAnswers).filter(({ request }) => request.soughtTerritoryId !== territory.id),
    [ground, territory],
  );
  if (answerable.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.couldAnswer", { count: answerable.length })}</h3>
      {answerable.map(({ request, own, candidate }) => (
        <RequestCard key={request.id} request={request}>
          <h4 className="small">{words.say("fiche.couldAnswerWhy")}</h4>
          <CandidateReasons own={own} candidate={candidate} />
        </RequestCard>
      ))}
    </section>
  );
}

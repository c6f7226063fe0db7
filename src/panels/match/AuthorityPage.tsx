import { useMemo } from "react";
import { isWeighed } from "../../domain/candidates/model.ts";
import { departmentOf, type Ground } from "../../domain/candidates/register.ts";
import { concernedEntries, concernsDirectly } from "../../domain/concern.ts";
import type { Request, Territory } from "../../domain/model.ts";
import { reviewOf } from "../../domain/review.ts";
import type { Entry } from "../../domain/snapshot.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { reasonText } from "../../i18n/describeReason.ts";
import { useWords } from "../../i18n/words.tsx";
import { useView } from "../../state/atlas.tsx";
import { RequestCard } from "../requests/RequestCard.tsx";
import { ActorLink, TerritoryLink } from "../shared/entityLinks.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { WithSentences } from "../shared/WithSentences.tsx";
import { authorityName, authorityPlace } from "./authorityWords.ts";
import { Candidates } from "./Candidates.tsx";
import { Experiences } from "./Experiences.tsx";
import { Glance } from "./Glance.tsx";
import { LinkToSend } from "./LinkToSend.tsx";
import { Money } from "./Money.tsx";
import { useRanking } from "./useRanking.ts";
import { useWishes } from "./wishes.ts";

interface AuthorityProps {
  readonly ground: Ground;
  readonly own: Territory;
}

interface AuthorityPageProps extends AuthorityProps {
  /** Whether the reader has just asked for it, on the page that it comes to. */
  readonly isNews: boolean;
}

/** What concerns an authority, in the order in which an officer asks: its ties, its surroundings, candidates, money, what to ask. */
export function AuthorityPage({ ground, own, isNews }: AuthorityPageProps) {
  const words = useWords();
  const { atlas, snapshot } = ground;
  const { candidateCount } = useView();
  const wishes = useWishes(own);
  const ranking = useRanking(ground, own, wishes, candidateCount);
  const entries = useMemo(() => snapshot.entries.filter((entry) => concernsDirectly(entry, own.id)), [snapshot, own]);
  const items = useMemo(() => reviewOf(atlas, entries, snapshot), [atlas, entries, snapshot]);
  return (
    <article aria-labelledby="authority-title">
      <h2 id="authority-title">
        <bdi>{authorityName(words, own)}</bdi>
      </h2>
      <p className="soft">
        {authorityPlace(words, atlas, own, snapshot.today)}
        {own.population && (
          <>
            {words.say("separator")}
            {words.say("match.population", { count: own.population.count, year: String(own.population.year) })}
          </>
        )}
      </p>
      {isWeighed(wishes) && <Glance entries={entries} ranking={ranking} isProvisional={ground.landscapes === undefined} />}
      <section>
        <h2>{words.say("match.own", { count: entries.length })}</h2>
        {entries.length === 0 && <p className="soft">{words.say("match.ownNone")}</p>}
        <Entries entries={entries} />
        <Requests ground={ground} own={own} />
      </section>
      <Surroundings ground={ground} own={own} />
      <Candidates ground={ground} own={own} isNews={isNews} wishes={wishes} ranking={ranking} />
      <Experiences ground={ground} own={own} />
      <Money />
      <section>
        <h2>{words.say("match.askAgain")}</h2>
        {items.length === 0 && <p className="soft">{words.say("match.askAgainNone")}</p>}
        <ul className="partnership-list">
          {items.map(({ entry, reasons }) => (
            <PartnershipItem key={entry.partnership.id} entry={entry}>
              <span className="small">{reasons.map((reason) => reasonText(words, reason, snapshot.today)).join(" ")}</span>
            </PartnershipItem>
          ))}
        </ul>
      </section>
      <LinkToSend />
    </article>
  );
}

/** What it asks for itself, and who asks for it: an association that seeks it does not speak for it. */
function Requests({ ground: { snapshot }, own }: AuthorityProps) {
  const words = useWords();
  const its = snapshot.requests.filter(({ territoryId }) => territoryId === own.id);
  const others = snapshot.requests.filter((one) => one.soughtTerritoryId === own.id && !its.includes(one));
  return (
    <>
      <RequestList title={words.say("match.sought")} requests={its} />
      <RequestList title={words.say("match.soughtBy")} requests={others} />
    </>
  );
}

function RequestList({ title, requests }: { readonly title: string; readonly requests: readonly Request[] }) {
  if (requests.length === 0) return null;
  return (
    <WithSentences>
      <h3>{title}</h3>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </WithSentences>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="partnership-list">
      {entries.map((entry) => (
        <PartnershipItem key={entry.partnership.id} entry={entry} />
      ))}
    </ul>
  );
}

/** How many partnerships of neighbours are told before the fiche of the region has more. */
const mostNearby = 5;

/** Its département or province and its region, what neighbours do, and who works there. */
function Surroundings({ ground: { atlas, snapshot }, own }: AuthorityProps) {
  const words = useWords();
  const regionIds = own.level === "region" ? [own.id] : regionIdsOn(atlas, own, snapshot.today);
  const departmentId = departmentOf(own);
  const holderIds = [departmentId, ...regionIds].flatMap((id) => (id === undefined || id === own.id ? [] : id));
  const isHere = (id: string | undefined) => {
    const territory = id === undefined ? undefined : atlas.territories.get(id);
    return territory !== undefined && (holderIds.includes(territory.id) || departmentOf(territory) === departmentId);
  };
  const around = snapshot.entries.filter(
    (entry) => !concernsDirectly(entry, own.id) && entry.regionIds[own.shore].some((id) => regionIds.includes(id)),
  );
  const near = around.filter(
    ({ parties }) => departmentId !== undefined && parties.some(({ territoryId }) => isHere(territoryId)),
  );
  const shown = near.length > 0 ? near : around;
  // Who takes part in what is done there works there, wherever its seat is.
  const actors = [...atlas.actors.values()].filter(
    ({ id, territoryId }) =>
      territoryId === own.id ||
      (departmentId !== undefined && isHere(territoryId)) ||
      concernedEntries(shown, { kind: "actor", id }).length > 0,
  );
  return (
    <section>
      <h2>{words.say("match.around")}</h2>
      <p>
        {holderIds.map((id) => (
          <span key={id} className="inline-item">
            <TerritoryLink id={id} />
          </span>
        ))}
      </p>
      <p className="soft">
        {words.say(near.length > 0 ? "match.near" : "match.aroundCount", { count: shown.length, all: around.length })}
      </p>
      <Entries entries={shown.slice(0, mostNearby)} />
      {actors.length > 0 && (
        <p>
          {words.say("match.actors")}{" "}
          {actors.map(({ id }) => (
            <span key={id} className="inline-item">
              <ActorLink id={id} />
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

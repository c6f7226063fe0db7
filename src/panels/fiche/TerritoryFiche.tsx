import { concernedEntries, concernsDirectly } from "../../domain/concern.ts";
import { matchesOf } from "../../domain/matching.ts";
import { languages } from "../../domain/languages.ts";
import type { Territory } from "../../domain/model.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { territoryTitle, useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { MatchReasons } from "../requests/Matches.tsx";
import { RequestCard } from "../requests/RequestCard.tsx";
import { ActorLink, TerritoryLink } from "../shared/entityLinks.tsx";
import { Lineage } from "./Lineage.tsx";
import { PassagesOn } from "./PassagesOn.tsx";

/** The page of a territory: what it is, its names, its partnerships, and who seeks near it. */
export function TerritoryFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const territory = atlas.territories.get(id);
  if (!territory) return null;
  const isFormer = territory.validTo !== undefined && territory.validTo <= snapshot.today;
  const concerned = concernedEntries(snapshot.entries, { kind: "territory", id });
  const own = concerned.filter((entry) => concernsDirectly(entry, id));
  const inherited = territory.level === "region" ? concerned.filter((entry) => !own.includes(entry) && entry.isInherited) : [];
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
      <Identity territory={territory} />
      <Lineage territory={territory} />
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
      <Section title={words.say(isFormer ? "fiche.toClarify" : "fiche.own", { count: own.length })} entries={own} isShownEmpty />
      <Section title={words.say("fiche.inherited", { count: inherited.length })} entries={inherited} />
      <Section title={words.say("fiche.within", { count: within.length })} entries={within} />
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
      <CouldAnswer territory={territory} />
      <SeekersNearby territory={territory} />
    </article>
  );
}

function Section({
  title,
  entries,
  isShownEmpty = false,
}: {
  readonly title: string;
  readonly entries: Parameters<typeof concernsDirectly>[0][];
  readonly isShownEmpty?: boolean;
}) {
  const words = useWords();
  if (entries.length === 0 && !isShownEmpty) return null;
  return (
    <section>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p className="soft">{words.say("fiche.noneKnown")}</p>
      ) : (
        <ul className="partnership-list">
          {entries.map((entry) => (
            <PartnershipItem key={entry.partnership.id} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Names in the other languages and of other times, code, region, and what became of it. */
function Identity({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const regions = territory.level === "region" ? [] : regionIdsOn(atlas, territory, today);
  const former = territory.otherNames.filter(({ kind }) => kind === "former" || kind === "provisional");
  const otherLanguages = languages.filter((language) => language !== words.language);
  return (
    <dl className="facts">
      {otherLanguages.map((language) => (
        <div key={language}>
          <dt>{words.languageName(language)}</dt>
          <dd>
            <bdi lang={language}>{territory.names[language]}</bdi>
          </dd>
        </div>
      ))}
      {territory.code && (
        <div>
          <dt>{words.say(`fiche.code.${territory.code.scheme}`)}</dt>
          <dd>
            <bdi dir="ltr">{territory.code.value}</bdi>
            {territory.code.date && <span className="soft"> ({territory.code.date})</span>}
          </dd>
        </div>
      )}
      {regions.map((regionId) => (
        <div key={regionId}>
          <dt>{words.say("level.region")}</dt>
          <dd>
            <TerritoryLink id={regionId} />
          </dd>
        </div>
      ))}
      {former.length > 0 && (
        <div>
          <dt>{words.say("fiche.formerNames")}</dt>
          <dd>
            {former.map(({ name, validTo }) => (
              <span key={name} className="inline-item">
                <bdi>{name}</bdi>
                {validTo && <span className="soft"> ({words.say("fiche.until", { date: words.date(validTo) })})</span>}
              </span>
            ))}
          </dd>
        </div>
      )}
      {territory.pointBasis === "parent" && (
        <div>
          <dt>{words.say("fiche.position")}</dt>
          <dd>{words.say("fiche.positionParent")}</dd>
        </div>
      )}
    </dl>
  );
}

/** Requests from the other shore that the territory could answer, with the reasons. */
function CouldAnswer({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const answerable = snapshot.requests.flatMap((request) => {
    const match = matchesOf(atlas, snapshot, request).find((one) => one.territory.id === territory.id);
    // A request that names the territory stands at the top of its fiche already.
    return match && request.soughtTerritoryId !== territory.id ? [{ request, match }] : [];
  });
  if (answerable.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.couldAnswer", { count: answerable.length })}</h3>
      {answerable.map(({ request, match }) => (
        <RequestCard key={request.id} request={request}>
          <h4 className="small">{words.say("fiche.couldAnswerWhy")}</h4>
          <MatchReasons match={match} />
        </RequestCard>
      ))}
    </section>
  );
}

/** Requests of the same region or of the same shore's neighbours. */
function SeekersNearby({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today, requests } = useSnapshot();
  const here = regionIdsOn(atlas, territory, today);
  const nearby = requests.filter(({ territoryId }) => {
    const seeker = territoryId && territoryId !== territory.id ? atlas.territories.get(territoryId) : undefined;
    return seeker && regionIdsOn(atlas, seeker, today).some((regionId) => here.includes(regionId));
  });
  if (nearby.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.seekersNearby")}</h3>
      {nearby.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
    </section>
  );
}

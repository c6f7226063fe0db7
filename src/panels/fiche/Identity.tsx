import { addDays } from "../../domain/dates.ts";
import { fold } from "../../domain/fold.ts";
import { languages } from "../../domain/languages.ts";
import type { Territory } from "../../domain/model.ts";
import { regionIdsOn } from "../../domain/succession.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { censusOf } from "../shared/Citation.tsx";
import { SelectionLink, TerritoryLink } from "../shared/entityLinks.tsx";

/** Names in the other languages and of other times, code, people, and what holds it. */
export function Identity({ territory }: { readonly territory: Territory }) {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const regions = territory.level === "region" ? [] : regionIdsOn(atlas, territory, today);
  const parent = territory.parentId === undefined ? undefined : atlas.territories.get(territory.parentId);
  // A name that several languages share, or that hyphens alone tell apart, is told once.
  const former = new Map(
    territory.otherNames.flatMap((other) =>
      other.kind === "former" || other.kind === "provisional" ? [[fold(other.name), other] as const] : [],
    ),
  );
  // A name that is not known in Arabic stands in Latin letters: it is no Arabic name.
  const otherLanguages = languages.filter(
    (language) => language !== words.language && (language !== "ar" || territory.names.ar !== territory.names.fr),
  );
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
      {territory.population && (
        <div>
          <dt>{words.say("fiche.population")}</dt>
          <dd>
            {words.number(territory.population.count)}{" "}
            <span className="soft">
              (
              <a href={censusOf[territory.shore].href} target="_blank" rel="noreferrer">
                {words.say(`fiche.census.${territory.shore}`, { year: String(territory.population.year) })}
              </a>
              )
            </span>
          </dd>
        </div>
      )}
      {territory.intermunicipality && (
        <div>
          <dt>{words.say("level.intermunicipality")}</dt>
          <dd>
            <SelectionLink selection={{ kind: "territory", id: territory.intermunicipality.id }}>
              <bdi lang="fr">{territory.intermunicipality.name}</bdi>
            </SelectionLink>
          </dd>
        </div>
      )}
      {parent && (
        <div>
          <dt>{words.say(`designation.${parent.designation}`)}</dt>
          <dd>
            <TerritoryLink id={parent.id} />
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
      {former.size > 0 && (
        <div>
          <dt>{words.say("fiche.formerNames")}</dt>
          <dd>
            {[...former.values()].map(({ name, validTo }) => (
              <span key={name} className="inline-item">
                <bdi>{name}</bdi>
                {validTo && (
                  <span className="soft"> ({words.say("fiche.until", { date: words.date(addDays(validTo, -1)) })})</span>
                )}
              </span>
            ))}
          </dd>
        </div>
      )}
      {(territory.pointBasis === "parent" || territory.pointBasis === "member") && (
        <div>
          <dt>{words.say("fiche.position")}</dt>
          <dd>{words.say(territory.pointBasis === "parent" ? "fiche.positionParent" : "fiche.positionMember")}</dd>
        </div>
      )}
    </dl>
  );
}

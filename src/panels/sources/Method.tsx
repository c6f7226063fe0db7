import { statuses } from "../../domain/model.ts";
import { vitalities } from "../../domain/vitality.ts";
import { useWords } from "../../i18n/words.tsx";
import { censusOf } from "../shared/Citation.tsx";
import { LineSample } from "../../ui/LineSample.tsx";

/** Everything that is shipped and under which terms; `licenses.txt` holds the texts. */
const licences = [
  { id: "tables", href: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
  { id: "osm", href: "https://opendatacommons.org/licenses/odbl/1-0/" },
  { id: "naturalEarth", href: "https://www.naturalearthdata.com/about/terms-of-use/" },
  { id: "geonames", href: "https://www.geonames.org" },
  { id: "cog", ...censusOf.fr },
  { id: "hcp", ...censusOf.ma },
  { id: "fonts", href: "https://github.com/IBM/plex" },
  { id: "code", href: "./licenses.txt" },
] as const satisfies readonly { id: string; href: string }[];

/** Paragraphs are messages with a number at their end. */
const [three, four, five] = [[1, 2, 3] as const, [1, 2, 3, 4] as const, [1, 2, 3, 4, 5] as const];

function StatusRules() {
  const words = useWords();
  return (
    <>
      <h3>{words.say("method.vitalityTitle")}</h3>
      <p>{words.say("method.vitality")}</p>
      <dl className="statuses">
        {vitalities.map((vitality) => (
          <div key={vitality}>
            <dt>{words.say(`vitality.${vitality}`)}</dt>
            <dd>{words.say(`vitality.rule.${vitality}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.say("method.matchTitle")}</h3>
      <p>{words.say("method.match")}</p>
      <h3>{words.say("method.landscapesTitle")}</h3>
      <p>{words.say("method.landscapes")}</p>
      <h3>{words.say("method.statusTitle")}</h3>
      <dl className="statuses">
        {statuses.map((status) => (
          <div key={status}>
            <dt className="status-line">
              <LineSample status={status} /> {words.say(`status.${status}`)}
            </dt>
            <dd>{words.say(`method.status.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How statements become statuses, what the atlas does not know, and under which terms all is shared. */
export function Method() {
  const words = useWords();
  return (
    <>
      <section id="method" className="prose">
        <h2>{words.say("method.title")}</h2>
        {four.map((number) => (
          <p key={number}>{words.say(`method.text.${number}`)}</p>
        ))}
        <h3>{words.say("method.ruleTitle")}</h3>
        <ol className="rule">
          {five.map((number) => (
            <li key={number}>{words.say(`method.rule.${number}`)}</li>
          ))}
        </ol>
        <StatusRules />
      </section>
      <section id="limits" className="prose">
        <h2>{words.say("limits.title")}</h2>
        <ul>
          {five.map((number) => (
            <li key={number}>{words.say(`limits.text.${number}`)}</li>
          ))}
        </ul>
      </section>
      <section id="boundaries" className="prose">
        <h2>{words.say("boundaries.title")}</h2>
        {three.map((number) => (
          <p key={number}>{words.say(`boundaries.text.${number}`)}</p>
        ))}
      </section>
      <section id="licences" className="prose">
        <h2>{words.say("licences.title")}</h2>
        <ul>
          {licences.map(({ id, href }) => (
            <li key={id}>
              {words.say(`licences.${id}`)} <a href={href}>{words.say("licences.terms")}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

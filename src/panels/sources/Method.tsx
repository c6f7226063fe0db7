import { statuses } from "../../domain/model.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { LineSample } from "../../ui/LineSample.tsx";

/** Everything that is shipped and under which terms; `licenses.txt` holds the texts. */
const licences = [
  { id: "tables", href: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
  { id: "osm", href: "https://opendatacommons.org/licenses/odbl/1-0/" },
  { id: "naturalEarth", href: "https://www.naturalearthdata.com/about/terms-of-use/" },
  { id: "geonames", href: "https://www.geonames.org" },
  { id: "cog", href: "https://github.com/etalab/decoupage-administratif" },
  { id: "hcp", href: "https://www.hcp.ma" },
  { id: "fonts", href: "https://github.com/IBM/plex" },
  { id: "code", href: "./licenses.txt" },
] as const satisfies readonly { id: string; href: string }[];

const prose = (section: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${section}.${index + 1}` as MessageId);

/** How statements become statuses, what the atlas does not know, and under which terms all is shared. */
export function Method() {
  const words = useWords();
  return (
    <>
      <section id="method" className="prose">
        <h2>{words.say("method.title")}</h2>
        {prose("method.text", 3).map((id) => (
          <p key={id}>{words.say(id)}</p>
        ))}
        <h3>{words.say("method.ruleTitle")}</h3>
        <ol className="rule">
          {prose("method.rule", 5).map((id) => (
            <li key={id}>{words.say(id)}</li>
          ))}
        </ol>
        <h3>{words.say("method.matchTitle")}</h3>
        <p>{words.say("method.match")}</p>
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
      </section>
      <section id="limits" className="prose">
        <h2>{words.say("limits.title")}</h2>
        <ul>
          {prose("limits.text", 5).map((id) => (
            <li key={id}>{words.say(id)}</li>
          ))}
        </ul>
      </section>
      <section id="boundaries" className="prose">
        <h2>{words.say("boundaries.title")}</h2>
        {prose("boundaries.text", 3).map((id) => (
          <p key={id}>{words.say(id)}</p>
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
      <section id="privacy" className="prose">
        <h2>{words.say("privacy.title")}</h2>
        <p>{words.say("privacy.text.1")}</p>
      </section>
      <section id="accessibility" className="prose">
        <h2>{words.say("accessibility.title")}</h2>
        {prose("accessibility.text", 3).map((id) => (
          <p key={id}>{words.say(id)}</p>
        ))}
      </section>
    </>
  );
}

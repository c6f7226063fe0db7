import { useWords } from "../../i18n/words.tsx";

/** Files published for reuse, beside the page. */
const published = [
  "partnerships.csv",
  "parties.csv",
  "involvements.csv",
  "statements.csv",
  "actor-statements.csv",
  "requests.csv",
  "passages.csv",
  "territories.csv",
  "memberships.csv",
  "actors.csv",
  "sources.csv",
  "themes.csv",
  "theme-words.csv",
  "theme-crosswalk.csv",
  "tools.csv",
  "tool-uses.csv",
  "scheme-list.csv",
  "schemes.csv",
  "events.csv",
  "terms.csv",
  "partnerships.geojson",
  "datapackage.json",
] as const;

/** The data, to take away. */
export function Downloads() {
  const words = useWords();
  return (
    <section id="data">
      <h2>{words.say("sources.data")}</h2>
      <p>{words.say("sources.dataLead")}</p>
      <ul className="download-list">
        {published.map((file) => (
          <li key={file}>
            <a href={`./data/${file}`} download>
              <bdi dir="ltr">{file}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

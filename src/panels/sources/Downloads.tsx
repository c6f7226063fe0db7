import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { fileGroups, publishedFiles } from "./publishedFiles.ts";

/** The data, to take away. */
export function Downloads() {
  const words = useWords();
  const { edition } = useAtlas();
  return (
    <section id="data">
      <h2>{words.say("sources.data")}</h2>
      <p>
        {words.say("sources.edition", { version: isolated(edition.version), date: words.date(edition.date) })}{" "}
        <a href="./data/edition/changelog.txt" hrefLang="en">
          {words.say("sources.changelog")}
        </a>
      </p>
      <p>{words.say("sources.dataLead")}</p>
      {fileGroups.map((group) => (
        <div key={group} className="file-group">
          <h3>{words.say(`sources.files.${group}`)}</h3>
          <ul>
            {publishedFiles[group].map((file) => (
              <li key={file}>
                <a href={`./data/${file}`} download>
                  <bdi dir="ltr">{file}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

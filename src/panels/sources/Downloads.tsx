import { useState } from "react";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { useResources } from "../../state/resources.tsx";
import { News } from "../../ui/News.tsx";
import { useAsked } from "../../ui/useAsked.ts";
import { FileLink } from "./FileLink.tsx";
import { fileGroups, publishedFiles } from "./publishedFiles.ts";

/** The data, to take away. */
export function Downloads() {
  const words = useWords();
  const { edition } = useAtlas();
  const [missing, setMissing] = useState<string>();
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
      <OtherEdition />
      {fileGroups.map((group) => (
        <div key={group} className="file-group">
          <h3>{words.say(`sources.files.${group}`)}</h3>
          <ul>
            {publishedFiles[group].map((file) => (
              <li key={file}>
                <FileLink
                  file={file}
                  isMissing={missing === file}
                  onAsked={(isMissing) => setMissing(isMissing ? file : undefined)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <News
        text={missing === undefined ? "" : words.say("promise.told", { place: missing, what: words.say("sources.offline") })}
      />
    </section>
  );
}

/** That the files are of another edition than the page shows: whoever replaced one may have left the others. */
function OtherEdition() {
  const words = useWords();
  const { edition } = useAtlas();
  const { reusedEdition } = useResources();
  // Where their description cannot be read, nothing is said of them: without network they cannot be taken away either.
  const found = useAsked(reusedEdition, true);
  if (!found || found.version === edition.version) return null;
  return (
    <p className="notice">
      {words.say("sources.otherEdition", { version: isolated(found.version), date: words.date(found.date) })}
    </p>
  );
}

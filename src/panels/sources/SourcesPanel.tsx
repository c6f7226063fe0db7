import { useWords } from "../../i18n/words.tsx";
import { Counts } from "./Counts.tsx";
import { Documents } from "./Documents.tsx";
import { Downloads } from "./Downloads.tsx";
import { Method } from "./Method.tsx";

/** Where everything comes from: method, limits, licences, files to take away, and every document. */
export function SourcesPanel() {
  const words = useWords();
  return (
    <div className="page">
      <h1>{words.say("sources.title")}</h1>
      <p className="lead">{words.say("sources.lead")}</p>
      <Counts />
      <Method />
      <Downloads />
      <Documents />
    </div>
  );
}

import { useWords } from "../i18n/words.tsx";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import "./embeddedFoot.css";

/** Under what another site shows of the atlas: what it is, and the way to all of it. */
export function EmbeddedFoot() {
  const words = useWords();
  return (
    <footer className="embedded-foot">
      <strong>{words.say("app.name")}</strong> <ViewLink to={(view) => view}>{words.say("app.whole")}</ViewLink>
    </footer>
  );
}

import { statusText } from "../i18n/describe.ts";
import { shownText } from "../i18n/filterWords.ts";
import { useWords } from "../i18n/words.tsx";
import { selectionName } from "../panels/shared/selectionName.ts";
import { ViewLink } from "../panels/shared/ViewLink.tsx";
import { useAtlas, useFiltered, useSnapshot, useView } from "../state/atlas.tsx";
import { useShownDraft } from "../state/shownDraft.tsx";
import "./embeddedFoot.css";

/** What is shown, in words: what is chosen and how it stands, else how many partnerships; of which day, with which filters. */
function useCaption(): string {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { entries } = useFiltered();
  const { filters, selection } = useView();
  const draftName = useShownDraft()?.name;
  const entry = selection?.kind === "partnership" ? snapshot.byId.get(selection.id) : undefined;
  const name = selection && selectionName(words, atlas, snapshot, selection);
  const about = name === undefined ? words.say("count.partnerships", { count: entries.length }) : name;
  const state = entry && statusText(words, entry);
  const shown = shownText(words, { atlas, filters, today: snapshot.today, draftName });
  return [about, state, shown].filter(Boolean).join(" · ");
}

/** Under what another site shows of the atlas: what it is, what of it is shown, and the way to all of it. */
export function EmbeddedFoot() {
  const words = useWords();
  return (
    <footer className="embedded-foot">
      <strong>{words.say("app.name")}</strong> <span className="small">{useCaption()}</span>{" "}
      <ViewLink to={(view) => view}>{words.say("app.whole")}</ViewLink>
    </footer>
  );
}

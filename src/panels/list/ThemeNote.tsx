import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useView } from "../../state/atlas.tsx";
import { CorrectButton } from "../correct/CorrectButton.tsx";

/** What the theme is about by which alone the list is sorted out, and the way to correct it: a theme has no page of its own. */
export function ThemeNote() {
  const words = useWords();
  const { themes } = useAtlas();
  const { theme: chosen = [] } = useView().filters.chosen;
  const [id] = chosen;
  const theme = chosen.length === 1 && id !== undefined ? themes.get(id) : undefined;
  if (!theme) return null;
  return (
    <div className="theme-note small" data-theme={theme.id}>
      <p>{words.say("promise.told", { place: words.of(theme.names), what: words.of(theme.definition) })}</p>
      <CorrectButton subject={{ kind: "theme", id: theme.id }} />
    </div>
  );
}

import { useEffect } from "react";
import { filterWords } from "../i18n/filterWords.ts";
import { useWords } from "../i18n/words.tsx";
import { selectionName } from "../panels/shared/selectionName.ts";
import { useAtlas, useSnapshot, useView } from "../state/atlas.tsx";

/** Longest words of filters in a title, in characters: beyond, their number is told. */
const longestFilters = 60;

/** Names the page by what is open: tabs, and the list behind the button Back, tell views apart by that. */
export function useTitle(isSynthesisShown: boolean): void {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { screen, selection, filters, at } = useView();
  const chosen = filterWords(words, atlas, filters, snapshot.today);
  const told = chosen.join(" · ");
  const opened = selection
    ? selectionName(words, atlas, snapshot, selection)
    : isSynthesisShown
      ? words.say("panel.synthesis")
      : undefined;
  const parts = [
    opened,
    words.say(`screen.${screen}`),
    told.length > longestFilters ? words.say("app.filterCount", { count: chosen.length }) : told,
    at && words.date(at),
    words.say("app.name"),
  ];
  const title = parts.filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

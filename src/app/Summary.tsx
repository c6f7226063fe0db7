import { headlineText } from "../i18n/headline.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useFiltered, useHasSearchFailed, useShownRequests, useSnapshot, useView } from "../state/atlas.tsx";
import { isFiltering } from "../state/view.ts";
import { News } from "../ui/News.tsx";

/**
 * Tells those who do not see the page what filters and the date leave, each time that changes: where the first sentence
 * stands, all that it says (the date is told by what sets it); among requests how many they are; else how many partnerships.
 * Words that filter are waited for until they are read: before, they leave everything.
 */
export function Summary({ hasHeadline }: { readonly hasHeadline: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { screen, filters } = useView();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const hasSearchFailed = useHasSearchFailed();
  const isReading = filters.query !== "" && !filters.search && !hasSearchFailed;
  const text = hasHeadline
    ? headlineText(words, { atlas, snapshot, entries, requests, filters, isFiltered: isFiltering(filters) })
    : screen === "requests"
      ? words.say("count.requests", { count: requests.length })
      : words.say("count.partnerships", { count: entries.length });
  return <News text={isReading ? undefined : text} />;
}

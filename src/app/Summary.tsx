import { useEffect, useState } from "react";
import { headlineText } from "../i18n/headline.ts";
import { useWords } from "../i18n/words.tsx";
import { useAtlas, useFiltered, useShownRequests, useSnapshot, useView } from "../state/atlas.tsx";
import { isFiltering } from "../state/view.ts";

/** How long news stands, in milliseconds: a slow voice has begun to speak it by then. */
const newsFor = 10_000;

/** A text while it is news: when it has changed, for a while. What a page opens with is none. */
function useNews(text: string): string {
  const [last, setLast] = useState(text);
  const [isNews, setNews] = useState(false);
  if (text !== last) {
    setLast(text);
    setNews(true);
  }
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => setNews(false), newsFor);
    return () => clearTimeout(timer);
  }, [isNews, last]);
  return isNews ? text : "";
}

/**
 * Tells those who do not see the page what filters and the date leave, each time that changes: where the first sentence
 * stands, all that it says (the date is told by what sets it); among requests how many they are; else how many partnerships.
 * Who reads through the page meets that in its own place, and nothing here.
 */
export function Summary({ hasHeadline }: { readonly hasHeadline: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const { screen, filters } = useView();
  const { entries } = useFiltered();
  const requests = useShownRequests();
  const news = useNews(
    hasHeadline
      ? headlineText(words, { atlas, snapshot, entries, requests, filters, isFiltered: isFiltering(filters) })
      : screen === "requests"
        ? words.say("count.requests", { count: requests.length })
        : words.say("count.partnerships", { count: entries.length }),
  );
  return <output className="visually-hidden">{news}</output>;
}

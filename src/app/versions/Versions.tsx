import { useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { reload } from "../../ui/reload.ts";
import { followVersions, type News } from "./followVersions.ts";
import { useClearOfFocus } from "./useClearOfFocus.ts";
import "./versions.css";

/** How long what asks nothing of the reader stands, in milliseconds. */
const keptShown = 15_000;

/** Tells once that the page serves without network, and what is newer than the page; readers choose when to load it. */
export function Versions() {
  const words = useWords();
  const { edition } = useAtlas();
  const [news, setNews] = useState<News>();
  useEffect(() => followVersions(edition.version, setNews), [edition.version]);
  useEffect(() => {
    if (news !== "kept") return undefined;
    const timer = setTimeout(() => setNews(undefined), keptShown);
    return () => clearTimeout(timer);
  }, [news]);
  const notice = useRef<HTMLDivElement>(null);
  useClearOfFocus(notice, news !== undefined);
  return (
    <div ref={notice} className={news && "versions no-print"}>
      <output>{news && words.say(`versions.${news}`)}</output>
      {news && news !== "kept" && (
        <button type="button" className="button" onClick={() => void reload()}>
          {words.say("versions.use")}
        </button>
      )}
      {news && (
        <button type="button" className="button-plain" onClick={() => setNews(undefined)}>
          {words.say(news === "kept" ? "versions.close" : "versions.later")}
        </button>
      )}
    </div>
  );
}

import { type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas } from "../../state/atlas.tsx";
import { reload } from "../../ui/reload.ts";
import { followVersions, type News } from "./followVersions.ts";
import "./versions.css";

/** How long what asks nothing of the reader stands, in milliseconds. */
const keptShown = 15_000;

/** Whether one box hides a good part of another. */
function hides(over: DOMRect, under: DOMRect): boolean {
  const wide = Math.min(over.right, under.right) - Math.max(over.left, under.left);
  const high = Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top);
  return wide > 0 && high > 0 && wide * high > 0.2 * under.width * under.height;
}

/**
 * Whether a notice stands at the head of the page instead of its foot: it goes to the other side when it would cover what
 * has the focus (WCAG 2.2, 2.4.11).
 */
function useStepAside(notice: RefObject<HTMLElement | null>, isShown: boolean): boolean {
  const [isAside, setAside] = useState(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const look = () => {
      const [box, focused] = [notice.current, document.activeElement];
      if (!box || !focused || box.contains(focused)) return;
      if (hides(box.getBoundingClientRect(), focused.getBoundingClientRect())) setAside((before) => !before);
    };
    look();
    document.addEventListener("focusin", look);
    return () => document.removeEventListener("focusin", look);
  }, [notice, isShown]);
  return isAside;
}

/** Tells once that the page serves without network, and what is newer than the page; readers choose when to load it. */
export function Versions() {
  const words = useWords();
  const { edition } = useAtlas();
  const [news, setNews] = useState<News>();
  const notice = useRef<HTMLDivElement>(null);
  const isAside = useStepAside(notice, news !== undefined);
  useEffect(() => followVersions(edition.version, setNews), [edition.version]);
  useEffect(() => {
    if (news !== "kept") return undefined;
    const timer = setTimeout(() => setNews(undefined), keptShown);
    return () => clearTimeout(timer);
  }, [news]);
  return (
    <div ref={notice} className={news && "versions no-print"} data-aside={isAside}>
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

import { useEffect, useRef, useState } from "react";

/** How long news stands, in milliseconds: a slow voice has begun to speak it by then. */
const newsFor = 10_000;

/** How long what is typed or drawn must rest, in milliseconds, before what it leaves is told. */
const restFor = 700;

interface NewsProps {
  /** What would be told now; nothing while it is not known yet. */
  readonly text: string | undefined;
  /** What the text tells of, where that may change although the text does not. */
  readonly of?: string | undefined;
  /** Whether it follows what is typed or drawn, and waits until that rests. */
  readonly isRestAwaited?: boolean;
  /** Whether it came by what the reader did, so that its first text is news too. */
  readonly isAsked?: boolean;
}

/**
 * Tells those who do not see the page what has changed, once a change, and stands as long as that is news: who reads through
 * the page meets it in its own place. What a page opens with is no news.
 */
export function News({ text, of = text, isRestAwaited = false, isAsked = false }: NewsProps) {
  const [news, setNews] = useState("");
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (text === undefined || of === last.current) return undefined;
    const isFirst = last.current === undefined && !isAsked;
    const tell = () => {
      last.current = of;
      setNews(isFirst ? "" : text);
    };
    if (isFirst || !isRestAwaited) {
      tell();
      return undefined;
    }
    // The same words are told again only where they were gone in between.
    setNews("");
    const timer = setTimeout(tell, restFor);
    return () => clearTimeout(timer);
  }, [text, of, isRestAwaited, isAsked]);
  useEffect(() => {
    if (news === "") return undefined;
    const timer = setTimeout(() => setNews(""), newsFor);
    return () => clearTimeout(timer);
  }, [news]);
  return <output className="visually-hidden">{news}</output>;
}

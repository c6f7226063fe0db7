import { group } from "d3-array";
import { useState } from "react";
import { useWords, type Words } from "../i18n/words.tsx";
import { useIgnored } from "../state/atlas.tsx";
import type { Ignored } from "../state/writing.ts";

/** Longest piece of the address that is told, in characters. */
const longestPiece = 200;

function sentence(words: Words, { reason, bounds }: Ignored): string {
  if (!bounds) return words.say(`ignored.${reason}`);
  return words.say("ignored.outside", { first: words.date(bounds.first), last: words.date(bounds.last) });
}

/** Tells, discreetly, what of the address is not heard, and why. */
export function IgnoredNotice() {
  const words = useWords();
  const ignored = useIgnored();
  const [closed, setClosed] = useState<readonly Ignored[]>();
  if (ignored.length === 0 || closed === ignored) return null;
  return (
    <div className="ignored" role="alert">
      <ul className="plain-list">
        {[...group(ignored, (one) => sentence(words, one))].map(([why, ofOne]) => {
          const texts = ofOne.map(({ text }) => text).join(", ");
          return (
            <li key={why}>
              {why} <bdi dir="ltr">{texts.length > longestPiece ? `${texts.slice(0, longestPiece)}…` : texts}</bdi>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button-plain" onClick={() => setClosed(ignored)}>
        {words.say("ignored.close")}
      </button>
    </div>
  );
}

import { useState } from "react";
import { useWords } from "../i18n/words.tsx";
import { useIgnoredParameters } from "../state/atlas.tsx";

/** Tells, discreetly, what of the address meant nothing to us. */
export function IgnoredNotice() {
  const words = useWords();
  const ignored = useIgnoredParameters();
  const [closed, setClosed] = useState<readonly string[]>();
  if (ignored.length === 0 || closed === ignored) return null;
  const values = ignored.join(", ");
  return (
    <p className="ignored" role="alert">
      <span>
        {words.say("app.notice.ignored")} <bdi dir="ltr">{values.length > 200 ? `${values.slice(0, 200)}…` : values}</bdi>
      </span>
      <button type="button" className="button-plain" onClick={() => setClosed(ignored)}>
        {words.say("app.notice.close")}
      </button>
    </p>
  );
}

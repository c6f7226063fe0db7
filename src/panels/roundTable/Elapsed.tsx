import { useEffect, useState } from "react";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { Draft } from "../../edition/draft/draft.ts";
import { useWords } from "../../i18n/words.tsx";

/** Between two looks at the clock, in milliseconds. */
const glance = 15_000;
const minute = 60_000;

/** How long ago the meeting was opened in the draft. */
export function Elapsed({ draft, meeting }: { readonly draft: Draft; readonly meeting: Cells }) {
  const words = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), glance);
    return () => clearInterval(timer);
  }, []);
  const opening = draft.steps.find(({ changes }) =>
    changes.some(({ table, key }) => table === "sources" && key === meeting["id"]),
  );
  if (!opening) return null;
  const minutes = Math.max(0, Math.floor((now - Date.parse(opening.at)) / minute));
  return <span className="soft">{words.say("round.elapsed", { minutes })}</span>;
}

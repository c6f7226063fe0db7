import type { Entry } from "../../domain/snapshot.ts";
import { statusText } from "../../i18n/describe.ts";
import { notesOf } from "../../i18n/describeNotes.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { LineSample } from "../../ui/LineSample.tsx";

/** The status of a partnership with its age, and what must be known beside it: wherever a status is told, it is told so. */
export function StatusLine({ entry, hasNotes = true }: { readonly entry: Entry; readonly hasNotes?: boolean }) {
  const words = useWords();
  const atlas = useAtlas();
  const snapshot = useSnapshot();
  const notes = hasNotes ? notesOf(words, atlas, entry, snapshot) : [];
  return (
    <span className="status-line">
      <LineSample status={entry.standing.status} age={entry.age} />
      <span>{[statusText(words, entry), ...notes].join(" · ")}</span>
    </span>
  );
}

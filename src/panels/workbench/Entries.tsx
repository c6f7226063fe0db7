import { group } from "d3-array";
import type { Standing } from "../../edition/draft/standing.ts";
import { useWords } from "../../i18n/words.tsx";
import { EntryCard } from "./EntryCard.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

/** What needs a person first. */
const standings = ["conflict", "added", "changed", "removed", "held"] as const satisfies readonly Standing[];

/** What a draft changes, by how it stands to the published edition. */
export function Entries() {
  const words = useWords();
  const { standing } = useDraftEditing();
  const entries = group(standing.entries, (entry) => entry.standing);
  if (entries.size === 0) return <p className="notice">{words.say("workbench.empty")}</p>;
  return standings.map((one) => {
    const those = entries.get(one) ?? [];
    return (
      those.length > 0 && (
        <section key={one} data-standing={one}>
          <h3>{words.say(`workbench.standing.${one}`, { count: those.length })}</h3>
          <ul className="draft-entries">
            {those.map((entry) => (
              <EntryCard key={`${entry.change.table} ${entry.change.key}`} entry={entry} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

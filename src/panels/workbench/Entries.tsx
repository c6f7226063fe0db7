import { group } from "d3-array";
import { placeOf } from "../../edition/contribution/change.ts";
import { standings } from "../../edition/draft/standing.ts";
import { useWords } from "../../i18n/words.tsx";
import { EntryCard } from "./EntryCard.tsx";
import { FirstFew } from "./FirstFew.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

/** What a draft changes in the published edition, by how it stands to that. */
export function Entries() {
  const words = useWords();
  const { published, standing } = useDraftEditing();
  const entries = group(standing.entries, (entry) => entry.standing);
  if (entries.size === 0) return <p className="notice">{words.say("workbench.empty")}</p>;
  return (
    <>
      <p className="small soft">{words.say("workbench.comparedWith", { version: published.edition[0]?.version ?? "" })}</p>
      {standings.map((one) => {
        const those = entries.get(one) ?? [];
        return (
          those.length > 0 && (
            <section key={one} data-standing={one}>
              <h3>{words.say(`workbench.standing.${one}`, { count: those.length })}</h3>
              <FirstFew className="draft-entries" count={those.length}>
                {(index) => {
                  const entry = those[index];
                  return entry && <EntryCard key={placeOf(entry.change)} entry={entry} />;
                }}
              </FirstFew>
            </section>
          )
        );
      })}
    </>
  );
}

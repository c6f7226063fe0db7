import { toolUsesOf } from "../../domain/tools.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { withChosen } from "../../state/view.ts";
import { PartnershipItem } from "../shared/PartnershipItem.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";
import { PassagesOn } from "./PassagesOn.tsx";
import { ToolUseNote } from "./ToolUseNote.tsx";

/** The page of a tool: what it is, who has one, since when and with what result known, and what documents say of it. */
export function ToolFiche({ id }: { readonly id: string }) {
  const words = useWords();
  const atlas = useAtlas();
  const { entries, at } = useSnapshot();
  const tool = atlas.tools.get(id);
  if (!tool) return null;
  const users = entries.flatMap((entry) => {
    const uses = toolUsesOf(entry.partnership, at).filter(({ toolId }) => toolId === id);
    return uses.length > 0 ? [{ entry, uses }] : [];
  });
  return (
    <article>
      <p className="fiche-kicker">{words.say("facet.tool")}</p>
      <h2>{words.of(tool.names)}</h2>
      <p>{words.of(tool.definition)}</p>
      <section>
        <h3>{words.say("tool.users", { count: users.length })}</h3>
        {users.length === 0 ? (
          <p className="soft">{words.say("fiche.noneKnown")}</p>
        ) : (
          <>
            <ul className="partnership-list">
              {users.map(({ entry, uses }) => (
                <PartnershipItem key={entry.partnership.id} entry={entry}>
                  {uses.map((use) => (
                    <ToolUseNote key={use.sourceId} use={use} />
                  ))}
                </PartnershipItem>
              ))}
            </ul>
            <p>
              <ViewLink to={(view) => ({ ...view, filters: withChosen(view.filters, "tool", [id]) })}>
                {words.say("tool.filter")}
              </ViewLink>
            </p>
          </>
        )}
      </section>
      <PassagesOn kind="tool" id={id} />
    </article>
  );
}

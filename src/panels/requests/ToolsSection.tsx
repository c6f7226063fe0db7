import { partnershipsByTool } from "../../domain/tools.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useSnapshot } from "../../state/atlas.tsx";
import { ToolLink } from "../shared/entityLinks.tsx";

/** Who has a…? Devices that can be taken up elsewhere, each leading to those who have one. */
export function ToolsSection() {
  const words = useWords();
  const atlas = useAtlas();
  const { entries } = useSnapshot();
  const counts = partnershipsByTool(entries);
  const tools = [...atlas.tools.values()].filter(({ id }) => counts.has(id));
  if (tools.length === 0) return null;
  return (
    <section>
      <h2>{words.say("tools.title", { count: tools.length })}</h2>
      <p className="soft">{words.say("tools.lead")}</p>
      <ul className="cards">
        {tools.map(({ id, definition }) => (
          <li key={id} className="card" data-tool={id}>
            <h3>
              <ToolLink id={id} />
            </h3>
            <p className="soft small">{words.say("count.partnerships", { count: counts.get(id) ?? 0 })}</p>
            <p>{words.of(definition)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

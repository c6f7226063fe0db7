import { group } from "d3-array";
import type { ToolUse } from "../../domain/tools.ts";
import { useWords } from "../../i18n/words.tsx";
import { ToolLink } from "../shared/entityLinks.tsx";
import { ToolUseNote } from "./ToolUseNote.tsx";

/** The tools of a partnership: since when, with what result known, and who says so. */
export function Tools({ uses }: { readonly uses: readonly ToolUse[] }) {
  const words = useWords();
  const byTool = [...group(uses, ({ toolId }) => toolId)];
  if (byTool.length === 0) return null;
  return (
    <section>
      <h3>{words.say("fiche.tools", { count: byTool.length })}</h3>
      <ul className="statements">
        {byTool.map(([toolId, ofOne]) => (
          <li key={toolId} className="statement">
            <p>
              <strong>
                <ToolLink id={toolId} />
              </strong>
            </p>
            {ofOne.map((use) => (
              <ToolUseNote key={use.sourceId} use={use} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

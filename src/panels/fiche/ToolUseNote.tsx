import { lineKey } from "../../domain/document.ts";
import type { ToolUse } from "../../domain/tools.ts";
import { datedText } from "../../i18n/describeDate.ts";
import { useWords } from "../../i18n/words.tsx";
import { Citation } from "../shared/Citation.tsx";

/** Since when a partnership has a tool, what came of it as far as is known, and who says so. */
export function ToolUseNote({ use }: { readonly use: ToolUse }) {
  const words = useWords();
  const { since, dateBasis, result, sourceId, locator, confidence, partnershipId, toolId } = use;
  return (
    <p className="small">
      {since !== undefined && (
        <>
          {words.say("tool.since", { date: datedText(words, { date: since, ...(dateBasis && { dateBasis }) }) })}
          {". "}
        </>
      )}
      {result ? words.of(result) : words.say("tool.noResult")}{" "}
      <span className="soft">
        {words.say("statement.source")}{" "}
        <Citation sourceId={sourceId} locator={locator} line={lineKey("tool", partnershipId, toolId)} />.{" "}
        {words.say(`confidence.${confidence}`)}.
      </span>
    </p>
  );
}

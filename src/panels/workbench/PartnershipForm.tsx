import { useState } from "react";
import { kinds } from "../../domain/model.ts";
import { shoreOfId, shores, type Shore } from "../../domain/shores.ts";
import { partnershipChanges, territoryChanges } from "../../edition/draft/newRows.ts";
import { isolated } from "../../i18n/isolated.ts";
import type { MessageId } from "../../i18n/messages.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl } from "../correct/controls.tsx";
import { useTyped } from "../correct/draft.ts";
import { TerritoryControl } from "./TerritoryControl.tsx";
import { tableName } from "../shared/tableWords.ts";
import { useArrival } from "./useArrival.ts";
import { useDraftEditing } from "./useDraftEditing.ts";
import { useTerritories } from "./useTerritories.ts";

interface PartnershipFormProps {
  /** Called with what was said, and the id of the partnership, of which something is to be stated now. */
  readonly onClose: (told?: string, id?: string) => void;
}

const labels = { fr: "row.french", ma: "row.moroccan" } as const;

/** What is to be mended of an end. @param id of an authority, or empty */
function problemOf(id: string, shore: Shore, isAsked: boolean): MessageId | undefined {
  if (id !== "" && shoreOfId(id) !== shore) return "row.wrongShore";
  return isAsked && id === "" ? "correct.problem.needed" : undefined;
}

/** A new partnership: an authority on either shore, and what kind of tie it is. Whatever else is known is stated of it. */
export function PartnershipForm({ onClose }: PartnershipFormProps) {
  const words = useWords();
  const { draft, standing, propose } = useDraftEditing();
  const heading = useArrival();
  const territoriesOf = useTerritories();
  const { draft: typed, set, clear } = useTyped(`partnership:${draft.id}`);
  const { kind = "cooperation" } = typed;
  const [isAsked, setAsked] = useState(false);
  const [isLost, setLost] = useState(false);
  const save = async () => {
    setAsked(true);
    if (shores.some((shore) => !typed[shore] || shoreOfId(typed[shore]) !== shore)) return;
    const [fr, ma] = await territoriesOf(shores.map((shore) => typed[shore] ?? "")).catch(() => []);
    setLost(!fr || !ma);
    if (!fr || !ma) return;
    const changes = partnershipChanges(standing.tables, kind, { fr, ma });
    const row = words.say("partnership.title", { fr: words.of(fr.names), ma: words.of(ma.names) });
    await propose([...territoryChanges(standing.tables, [fr, ma]), ...changes], row);
    clear();
    onClose(words.say("row.saidPartnership", { row: isolated(row) }), changes[0]?.key);
  };
  return (
    <form className="correction row-form card" noValidate onSubmit={(event) => event.preventDefault()}>
      <h3 ref={heading} tabIndex={-1}>
        {words.say("row.new", { table: tableName(words, "partnerships") })}
      </h3>
      {shores.map((shore) => (
        <TerritoryControl
          key={shore}
          label={words.say(labels[shore])}
          value={typed[shore] ?? ""}
          onChange={(id) => set(shore, id)}
          problem={problemOf(typed[shore] ?? "", shore, isAsked)}
        />
      ))}
      <ChoiceControl
        label={words.say("correct.field.kind")}
        value={kind}
        onChange={(code) => set("kind", code)}
        options={kinds.map((code) => ({ code, name: words.say(`kind.${code}`) }))}
      />
      {isLost && (
        <p className="field-problem" role="alert">
          {words.say("problem.part", { part: words.say("part.gazetteer") })}
        </p>
      )}
      <p className="draft-actions">
        <button type="button" className="button" onClick={() => void save()}>
          {words.say("row.save")}
        </button>
        <button type="button" className="button-plain" onClick={() => onClose()}>
          {words.say("row.cancel")}
        </button>
      </p>
    </form>
  );
}

import { useState } from "react";
import { kinds, type Territory } from "../../domain/model.ts";
import { shores, type Shore } from "../../domain/shores.ts";
import { partnershipChanges, territoryChanges } from "../../edition/draft/newRows.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useHoldPage } from "../../ui/replacedSite.ts";
import { ChoiceControl } from "../correct/controls.tsx";
import { TerritoryControl } from "./TerritoryControl.tsx";
import { tableName } from "../shared/tableWords.ts";
import { useArrival } from "./useArrival.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

interface PartnershipFormProps {
  /** Called with what was said, and the id of the partnership, of which something is to be stated now. */
  readonly onClose: (told?: string, id?: string) => void;
}

const labels = { fr: "row.french", ma: "row.moroccan" } as const;

/** A new partnership: an authority on either shore, and what kind of tie it is. Whatever else is known is stated of it. */
export function PartnershipForm({ onClose }: PartnershipFormProps) {
  const words = useWords();
  const { standing, propose } = useDraftEditing();
  const heading = useArrival();
  const [ends, setEnds] = useState<Readonly<Partial<Record<Shore, Territory>>>>({});
  const [kind, setKind] = useState("cooperation");
  useHoldPage(Object.keys(ends).length > 0);
  const [isAsked, setAsked] = useState(false);
  const problemOf = (shore: Shore) => {
    const end = ends[shore];
    if (end && end.shore !== shore) return "row.wrongShore";
    return isAsked && !end ? "correct.problem.needed" : undefined;
  };
  const save = async () => {
    setAsked(true);
    const { fr, ma } = ends;
    if (fr?.shore !== "fr" || ma?.shore !== "ma") return;
    const changes = partnershipChanges(standing.tables, kind, { fr, ma });
    const row = words.say("partnership.title", { fr: words.of(fr.names), ma: words.of(ma.names) });
    await propose([...territoryChanges(standing.tables, [fr, ma]), ...changes], row);
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
          value={ends[shore]?.id ?? ""}
          onChange={(territory) =>
            setEnds(({ [shore]: _before, ...others }) => ({ ...others, ...(territory && { [shore]: territory }) }))
          }
          problem={problemOf(shore)}
        />
      ))}
      <ChoiceControl
        label={words.say("correct.field.kind")}
        value={kind}
        onChange={setKind}
        options={kinds.map((code) => ({ code, name: words.say(`kind.${code}`) }))}
      />
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

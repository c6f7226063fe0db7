import { startTransition, useRef, useState } from "react";
import { useWords } from "../../i18n/words.tsx";
import { useTyped } from "../correct/draft.ts";
import { useDraftEditing } from "./useDraftEditing.ts";
import { PartnershipForm } from "./PartnershipForm.tsx";
import { RowForm } from "./RowForm.tsx";
import { offeredTables, tableName } from "../shared/tableWords.ts";

/** Adds a row: of which table, then its form; a partnership first has its two ends, then something that is said of it. */
export function AddRow() {
  const words = useWords();
  const { draft } = useDraftEditing();
  // Which form is open is kept as what is typed in it, so that a page loaded anew stands as it stood. A partnership that was
  // just added stays what is to be stated of, whatever other form is opened before.
  const { draft: opened, set: open, clear } = useTyped(`add-row:${draft.id}`);
  const table = offeredTables.find((one) => one === opened["table"]);
  const partnershipId = table === "statements" ? (opened["partnership"] ?? "") : "";
  const [told, setTold] = useState("");
  const openers = useRef<HTMLParagraphElement>(null);
  const close = (what = "") => {
    openers.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    if (table === "statements") clear();
    else open("table", "");
    setTold(what);
  };
  return (
    <section aria-labelledby="add-row" className="no-print">
      <h3 id="add-row">{words.say("row.what")}</h3>
      <p ref={openers} className="add-row">
        {offeredTables.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={table === one}
            onClick={() => {
              setTold("");
              startTransition(() => open("table", one));
            }}
          >
            {tableName(words, one)}
          </button>
        ))}
      </p>
      <output>{told}</output>
      {table === "partnerships" ? (
        <PartnershipForm
          onClose={(what, id) => {
            close(what);
            if (id === undefined) return;
            open("partnership", id);
            open("table", "statements");
          }}
        />
      ) : (
        table && (
          <RowForm
            key={`${table} ${partnershipId}`}
            table={table}
            {...(partnershipId !== "" && { given: { partnership_id: partnershipId, nature: "state" } })}
            onClose={close}
          />
        )
      )}
    </section>
  );
}

import { startTransition, useRef, useState } from "react";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { TableName } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { PartnershipForm } from "./PartnershipForm.tsx";
import { RowForm } from "./RowForm.tsx";
import { offeredTables, tableName } from "../shared/tableWords.ts";

/** Adds a row: of which table, then its form; a partnership first has its two ends, then something that is said of it. */
export function AddRow() {
  const words = useWords();
  const [asked, setAsked] = useState<{ readonly table: TableName; readonly given?: Cells }>();
  const [told, setTold] = useState("");
  const opener = useRef<HTMLButtonElement>(null);
  const close = (what = "") => {
    opener.current?.focus();
    setAsked(undefined);
    setTold(what);
  };
  return (
    <section aria-labelledby="add-row" className="no-print">
      <h3 id="add-row">{words.say("row.what")}</h3>
      <p className="add-row">
        {offeredTables.map((table) => (
          <button
            key={table}
            type="button"
            className="button"
            aria-pressed={asked?.table === table}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setTold("");
              startTransition(() => setAsked({ table }));
            }}
          >
            {tableName(words, table)}
          </button>
        ))}
      </p>
      <output>{told}</output>
      {asked?.table === "partnerships" ? (
        <PartnershipForm
          onClose={(what, id) => {
            close(what);
            if (id !== undefined) setAsked({ table: "statements", given: { partnership_id: id, nature: "state" } });
          }}
        />
      ) : (
        asked && <RowForm key={asked.table} {...asked} onClose={close} />
      )}
    </section>
  );
}

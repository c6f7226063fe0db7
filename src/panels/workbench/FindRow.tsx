import { startTransition, useMemo, useState } from "react";
import { containsWords } from "../../domain/fold.ts";
import { rowOf } from "../../edition/contribution/change.ts";
import { keyOf } from "../../edition/contribution/keys.ts";
import { removalChanges } from "../../edition/draft/newRows.ts";
import type { TableName } from "../../edition/tables.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { ChoiceControl, TextControl } from "../correct/controls.tsx";
import { offeredTables, tableName } from "../shared/tableWords.ts";
import { FirstFew } from "./FirstFew.tsx";
import { namedRows, rowName } from "./rowNames.ts";
import { RowForm } from "./RowForm.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

/** Tables whose rows can be looked for; authorities are among them, since the atlas names them itself. */
const soughtTables: readonly TableName[] = [...offeredTables, "territories"];

/** Finds rows of the edition, or of the draft, of any table that is offered, by words of what they are called. */
export function FindRow() {
  const words = useWords();
  const { standing } = useDraftEditing();
  const [table, setTable] = useState<TableName>("partnerships");
  const [typed, setTyped] = useState("");
  const [told, setTold] = useState("");
  // Rows get their names when they are looked for: there are hundreds, and each change of the draft may change them.
  const isAsked = typed.trim() !== "";
  const rows = useMemo(
    () => (isAsked ? namedRows(words, standing.tables, table, (row) => keyOf(table, row)) : []),
    [words, standing.tables, table, isAsked],
  );
  const found = isAsked ? rows.filter(({ id, name }) => containsWords(`${name} ${id}`, typed)) : [];
  const done = (what: string) => {
    setTold(what);
    setTyped("");
  };
  return (
    <section aria-labelledby="find-row" className="no-print">
      <h3 id="find-row">{words.say("row.findPublished")}</h3>
      <ChoiceControl
        label={words.say("row.table")}
        value={table}
        options={soughtTables.map((name) => ({ code: name, name: tableName(words, name) }))}
        onChange={(code) => {
          setTable(soughtTables.find((name) => name === code) ?? table);
        }}
      />
      <TextControl label={words.say("row.findRow", { count: standing.tables[table].length })} value={typed} onChange={setTyped} />
      <output>{isAsked ? words.say("row.found", { count: found.length }) : told}</output>
      <FirstFew key={`${table} ${typed}`} className="found-rows" count={found.length}>
        {(index) => {
          const row = found[index];
          return row && <FoundRow key={row.id} table={table} {...row} onDone={done} />;
        }}
      </FirstFew>
    </section>
  );
}

interface FoundRowProps {
  readonly table: TableName;
  /** The key of the row. */
  readonly id: string;
  readonly name: string;
  /** Called with what was said of the row, once it is changed. */
  readonly onDone: (told: string) => void;
}

/** A row that was found, which opens its form. */
function FoundRow({ name, ...row }: FoundRowProps) {
  const [isOpen, setOpen] = useState(false);
  // A form finds its rows among all of the tables: it is drawn in turns.
  const turn = () => startTransition(() => setOpen(!isOpen));
  return (
    <li>
      <button type="button" className="button-plain" aria-expanded={isOpen} onClick={turn}>
        <bdi>{name}</bdi>
      </button>
      {isOpen && <OpenRow {...row} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** The form of a row that was found, and a way to take it away. */
function OpenRow({ table, id, onDone, onClose }: Omit<FoundRowProps, "name"> & { readonly onClose: () => void }) {
  const words = useWords();
  const { standing, propose } = useDraftEditing();
  const row = rowOf(standing.tables, table, id);
  if (!row) return null;
  const remove = async () => {
    const what = words.say("row.removed", { row: isolated(rowName(words, standing.tables, table, row)) });
    await propose(removalChanges(standing.tables, table, row), what);
    onDone(what);
  };
  return (
    <>
      <RowForm
        table={table}
        before={row}
        onClose={(told) => {
          onClose();
          if (told) onDone(told);
        }}
      />
      <p className="draft-actions">
        <button type="button" className="button" onClick={() => void remove()}>
          {words.say(table === "partnerships" ? "row.removeAll" : "row.remove")}
        </button>
      </p>
    </>
  );
}

import { useState } from "react";
import { type Draft, withStep } from "../../edition/draft/draft.ts";
import { settle } from "../../edition/draft/propose.ts";
import type { DraftEntry } from "../../edition/draft/standing.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import { useWords } from "../../i18n/words.tsx";
import type { Change } from "../../edition/contribution/change.ts";
import { cellWords } from "./columnKinds.ts";
import { columnLanguage, columnName } from "./columnWords.ts";
import { RowForm } from "./RowForm.tsx";
import { missingColumns, rowTitle, tableName } from "./tableWords.ts";
import { useDraftEditing } from "./useDraftEditing.ts";

/** A row that a draft changes: where it stands, each cell before and after, what it lacks, and what can be done. */
export function EntryCard({ entry }: { readonly entry: DraftEntry }) {
  const words = useWords();
  const { table, key, before, after } = entry.change;
  const title = rowTitle(words, after ?? before, key);
  const missing = missingColumns(table, after);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="card draft-entry" data-row={`${table} ${key}`}>
      <h4>
        <bdi>{title}</bdi>
      </h4>
      <p className="small soft">{words.say("workbench.place", { table: tableName(words, table), key: `\u2068${key}\u2069` })}</p>
      <ChangedCells table={table} before={before} after={after} />
      {missing.length > 0 && (
        <p className="draft-missing small">
          {words.say("workbench.missing")} : {words.list(missing.map((column) => columnName(words, column)))}
        </p>
      )}
      <Conflicts entry={entry} />
      {isOpen ? (
        <RowForm table={table} before={after} onClose={() => setOpen(false)} />
      ) : (
        <EntryActions entry={entry} title={title} onCorrect={() => setOpen(true)} />
      )}
    </li>
  );
}

/** Cells that change, each with its column, as it was and as it is to be. */
function ChangedCells({
  table,
  before,
  after,
}: Pick<Change, "table"> & { readonly before: Cells | undefined; readonly after: Cells | undefined }) {
  const words = useWords();
  const told = (column: string, cell: string) => cellWords(words, table, column, cell);
  const changed = Object.entries(after ?? {}).filter(([column, cell]) => cell !== (before?.[column] ?? ""));
  return (
    <dl className="facts">
      {changed.map(([column, cell]) => (
        <div key={column}>
          <dt>{columnName(words, column)}</dt>
          <dd lang={columnLanguage(column).language} dir="auto">
            {before?.[column] && (
              <>
                <del>{told(column, before[column])}</del>{" "}
              </>
            )}
            <ins>{cell === "" ? words.say("correct.nothing") : told(column, cell)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Conflicts({ entry }: { readonly entry: DraftEntry }) {
  const words = useWords();
  const quoted = (cell: string | undefined) => `« \u2068${cell ?? words.say("correct.nothing")}\u2069 »`;
  return entry.conflicts.map(({ column, found, wanted }) => (
    <p key={column ?? ""} className="notice">
      {column !== undefined && <strong>{columnName(words, column)} : </strong>}
      {column === undefined
        ? words.say("workbench.conflictRow")
        : words.say("workbench.conflictReason", { found: quoted(found), wanted: quoted(wanted) })}
    </p>
  ));
}

/** The step that gives a change up: the row is again as it was. */
function givenUp(draft: Draft, { change }: DraftEntry, title: string): Draft {
  const { table, key, before, after } = change;
  const back = { table, key, ...(after && { before: after }), ...(before && { after: before }) };
  return withStep(draft, { title, at: new Date().toISOString(), changes: [back] });
}

interface EntryActionsProps {
  readonly entry: DraftEntry;
  readonly title: string;
  readonly onCorrect: () => void;
}

function EntryActions({ entry, title, onCorrect }: EntryActionsProps) {
  const words = useWords();
  const { published, change } = useDraftEditing();
  const settleBy = (isDraftRight: boolean) => {
    const told = words.say("workbench.settled", { row: title });
    void change((draft) => settle(published, draft, entry, isDraftRight, { title: told, at: new Date().toISOString() }), told);
  };
  const giveUp = () => {
    const told = words.say("workbench.givenUp", { row: title });
    void change((draft) => givenUp(draft, entry, told), told);
  };
  return (
    <p className="draft-actions no-print">
      {entry.standing === "conflict" ? (
        <>
          <button type="button" className="button" onClick={() => settleBy(true)}>
            {words.say("workbench.settleDraft")}
          </button>
          <button type="button" className="button" onClick={() => settleBy(false)}>
            {words.say("workbench.settleEdition")}
          </button>
        </>
      ) : (
        <>
          {entry.change.after && (
            <button type="button" className="button" onClick={onCorrect}>
              {words.say("workbench.correct")}
            </button>
          )}
          <button type="button" className="button-plain" onClick={giveUp}>
            {words.say("workbench.giveUp")}
          </button>
        </>
      )}
    </p>
  );
}

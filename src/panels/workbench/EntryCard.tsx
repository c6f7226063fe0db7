import { type ReactNode, startTransition, useState } from "react";
import { placeOf, rowOf } from "../../edition/contribution/change.ts";
import { remarksOn, stepsOf } from "../../edition/draft/draft.ts";
import { giveUp, givenUpWith } from "../../edition/draft/giveUp.ts";
import { settle } from "../../edition/draft/propose.ts";
import type { DraftEntry } from "../../edition/draft/standing.ts";
import type { Tables } from "../../edition/tables.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { columnName } from "../shared/columnWords.ts";
import { missingColumns, tableName } from "../shared/tableWords.ts";
import { FicheLink } from "./FicheLink.tsx";
import { RemarkLines } from "./RemarkLines.tsx";
import { nameById, rowName } from "./rowNames.ts";
import { RowComparison, type Side } from "./RowComparison.tsx";
import { RowForm } from "./RowForm.tsx";
import { useDraftEditing } from "./useDraftEditing.ts";

/** A row that a draft changes: what edition and draft say, side by side, where that comes from, what it lacks, what can be done. */
export function EntryCard({ entry }: { readonly entry: DraftEntry }) {
  const words = useWords();
  const { published, standing } = useDraftEditing();
  const { table, key, before, after } = entry.change;
  // What a draft takes away is called as the edition calls it.
  const tables = after ? standing.tables : published;
  const title = rowName(words, tables, table, after ?? before ?? {}) || key;
  const missing = missingColumns(table, after);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="card draft-entry" data-row={placeOf(entry.change)}>
      <EntryHead entry={entry} title={title} tables={tables}>
        <LedTo entry={entry} />
      </EntryHead>
      <DraftComparison entry={entry} />
      {missing.length > 0 && (
        <p className="draft-missing small">
          {words.say("promise.told", {
            place: words.say("workbench.missing"),
            what: words.list(missing.map((column) => columnName(words, column))),
          })}
        </p>
      )}
      <Conflicts entry={entry} />
      {isOpen ? (
        <RowForm table={table} before={after} onClose={() => setOpen(false)} />
      ) : (
        <EntryActions entry={entry} title={title} onCorrect={() => startTransition(() => setOpen(true))} />
      )}
    </li>
  );
}

interface EntryHeadProps {
  readonly entry: DraftEntry;
  readonly title: string;
  /** Where the names of what the row mentions are found. */
  readonly tables: Tables;
  readonly children?: ReactNode;
}

/** What a changed row is called, which one it is, its document, and the way to its fiche. */
export function EntryHead({ entry, title, tables, children }: EntryHeadProps) {
  const words = useWords();
  const { standing } = useDraftEditing();
  const { table, key, before, after } = entry.change;
  const row = after ?? before ?? {};
  return (
    <>
      <h4>
        <bdi>{title}</bdi>
      </h4>
      <p className="small soft">
        {/* A row without an id is told by its title: its key would say the same in codes. */}
        {"id" in row
          ? words.say("workbench.place", { table: tableName(words, table), key: isolated(key) })
          : tableName(words, table)}
        {after && <FicheLink table={table} row={row} known={standing.tables} />}
      </p>
      {row["source_id"] && (
        <p className="small soft">
          {words.say("promise.told", {
            place: columnName(words, "source_id"),
            what: isolated(nameById(words, tables, "sources", row["source_id"])),
          })}
        </p>
      )}
      {children}
    </>
  );
}

/** What led to a change, when, and what was remarked on it. */
function LedTo({ entry }: Pick<EntryHeadProps, "entry">) {
  const words = useWords();
  const { draft } = useDraftEditing();
  const step = stepsOf(draft, entry.change).at(-1);
  if (!step) return null;
  return (
    <>
      <p className="small soft">
        {words.say("workbench.ledTo", { title: isolated(step.title), date: words.date(step.at.slice(0, 10)) })}
      </p>
      <RemarkLines remarks={remarksOn(draft, entry.change)} />
    </>
  );
}

/** What the edition and the draft say, of a conflict also what the draft was begun on. */
function DraftComparison({ entry }: { readonly entry: DraftEntry }) {
  const words = useWords();
  const { published, standing } = useDraftEditing();
  const { table, key, before, after } = entry.change;
  const present: Side = { name: words.say("row.before"), row: rowOf(published, table, key) };
  const drafted: Side = { name: words.say("row.after"), row: rowOf(standing.tables, table, key) };
  const begun: readonly Side[] = before ? [{ name: words.say("row.base"), row: before }] : [];
  const sidesOf = {
    conflict: [...begun, present, { ...drafted, row: after }],
    added: [drafted],
    changed: [present, drafted],
    removed: [present],
    held: [],
  } as const;
  const comparison = (
    <RowComparison
      table={table}
      tables={after ? standing.tables : published}
      sides={sidesOf[entry.standing]}
      contradicted={entry.conflicts.flatMap(({ column }) => column ?? [])}
    />
  );
  if (entry.standing !== "removed") return comparison;
  return (
    <details>
      <summary className="small">{words.say("workbench.whatItSaid")}</summary>
      {comparison}
    </details>
  );
}

/** That edition and draft contradict each other, and where. */
function Conflicts({ entry }: { readonly entry: DraftEntry }) {
  const words = useWords();
  if (entry.conflicts.length === 0) return null;
  const columns = entry.conflicts.flatMap(({ column }) => (column === undefined ? [] : columnName(words, column)));
  return (
    <p className="notice">
      {columns.length === 0
        ? words.say("workbench.conflictRow")
        : words.say("workbench.conflictReason", { columns: words.list(columns) })}
    </p>
  );
}

interface EntryActionsProps {
  readonly entry: DraftEntry;
  readonly title: string;
  readonly onCorrect: () => void;
}

function EntryActions({ entry, title, onCorrect }: EntryActionsProps) {
  const words = useWords();
  const { draft: present, published, change } = useDraftEditing();
  const settleBy = (isDraftRight: boolean) => {
    const told = words.say("workbench.settled", { row: title });
    void change((draft) => settle(published, draft, entry, isDraftRight, { title: told, at: new Date().toISOString() }), told);
  };
  const count = givenUpWith(present, entry.change).length;
  const leave = () => {
    const told = words.say("workbench.givenUp", { row: title });
    void change((draft) => giveUp(draft, entry.change, { title: told, at: new Date().toISOString() }), told);
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
          <button type="button" className="button-plain" onClick={leave}>
            {words.say("workbench.giveUp", { count })}
          </button>
        </>
      )}
    </p>
  );
}

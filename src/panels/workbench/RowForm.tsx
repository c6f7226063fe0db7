import { useRef, useState } from "react";
import { type Cells, keyOf } from "../../edition/contribution/keys.ts";
import { rowChanges, territoryChanges } from "../../edition/draft/newRows.ts";
import type { TableName } from "../../edition/tables.ts";
import { isolated } from "../../i18n/isolated.ts";
import { useWords } from "../../i18n/words.tsx";
import { useTyped } from "../correct/draft.ts";
import { createForm } from "../correct/form.ts";
import { columnKind } from "./columnKinds.ts";
import { readRow } from "./readRow.ts";
import { rowName } from "./rowNames.ts";
import { RowFields } from "./RowFields.tsx";
import { tableName } from "../shared/tableWords.ts";
import { useArrival } from "./useArrival.ts";
import { useDraftEditing } from "./useDraftEditing.ts";
import { useTerritories } from "./useTerritories.ts";

interface RowFormProps {
  readonly table: TableName;
  /** The row that is corrected, as the draft has it; absent: a new one. */
  readonly before?: Cells | undefined;
  /** Cells that are known already. */
  readonly given?: Cells;
  readonly onClose: (told?: string) => void;
}

function Problem({ children }: { readonly children: string }) {
  return (
    <p className="field-problem" role="alert">
      {children}
    </p>
  );
}

/**
 * Leads to the field of an authority that is typed and was not chosen: it would be left out without a word.
 * @returns what is typed there; nothing where there is none
 */
function askToChoose(form: HTMLFormElement | null): string | undefined {
  const boxes = form?.querySelectorAll<HTMLInputElement>(".authority-box input") ?? [];
  const unchosen = [...boxes].find((box) => box.value.trim() !== "");
  unchosen?.focus();
  return unchosen?.value.trim();
}

/** Leads to the first field that is to be mended, once it says so. */
function focusProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input')?.focus());
}

/** The form of a row, made from the columns of its table. What is typed outlives it until it is in the draft. */
export function RowForm({ table, before, given = {}, onClose }: RowFormProps) {
  const words = useWords();
  const { draft, standing, propose } = useDraftEditing();
  const territoriesOf = useTerritories();
  const {
    draft: typed,
    set,
    clear,
  } = useTyped(`row:${draft.id}:${table}:${before ? keyOf(table, before) : given["partnership_id"]}`);
  const [isAsked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState("");
  const element = useRef<HTMLFormElement>(null);
  const heading = useArrival();
  const filled = { ...before, ...given, ...typed };
  const { cells, problems } = readRow(words, table, filled);
  const title = before
    ? words.say("row.edit", { row: isolated(rowName(words, standing.tables, table, before)) })
    : words.say("row.new", { table: tableName(words, table) });
  const save = async () => {
    setAsked(true);
    setRefusal("");
    const unchosen = askToChoose(element.current);
    if (unchosen !== undefined) return setRefusal(words.say("row.unchosen", { typed: isolated(unchosen) }));
    if (problems.size > 0) return focusProblem(element.current);
    const named = Object.entries(cells).flatMap(([column, cell]) =>
      columnKind(words, table, column).input === "territory" && cell !== "" ? [cell] : [],
    );
    const territories = await territoriesOf(named).catch(() => undefined);
    if (!territories) return setRefusal(words.say("problem.part", { part: words.say("part.gazetteer") }));
    const changes = [...territoryChanges(standing.tables, territories), ...rowChanges(standing.tables, table, cells, before)];
    const proposed = await propose(changes, title);
    if (!proposed || proposed.refused.length > 0) return setRefusal(words.say("row.refused"));
    clear();
    const name = rowName(words, standing.tables, table, cells) || tableName(words, table);
    onClose(words.say("row.said", { row: isolated(name) }));
  };
  return (
    <form ref={element} className="correction row-form card" noValidate onSubmit={(event) => event.preventDefault()}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <RowFields table={table} form={createForm(filled, set, isAsked ? problems : undefined)} />
      {isAsked && problems.size > 0 && <Problem>{words.say("correct.problems", { count: problems.size })}</Problem>}
      {refusal && <Problem>{refusal}</Problem>}
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

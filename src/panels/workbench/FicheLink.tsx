import { lineKey } from "../../domain/document.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import { subjectOfRow } from "../../edition/draft/touched.ts";
import type { TableName, Tables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { ViewLink } from "../shared/ViewLink.tsx";

interface FicheLinkProps {
  readonly table: TableName;
  readonly row: Cells;
  /** Edition and draft: what neither knows has no fiche. */
  readonly known: Tables;
}

/** Behind what is told of a row, leads to the fiche on which a row is told, beside the list, which shows the draft. */
export function FicheLink({ table, row, known }: FicheLinkProps) {
  const words = useWords();
  const subject = subjectOfRow(table, row);
  if (!subject || !known[subject.table].some(({ id: one }) => one === subject.id)) return null;
  const { kind, id, statementId } = subject;
  const selection = { kind, id, ...(statementId !== undefined && { line: lineKey("statement", statementId) }) };
  return (
    <>
      {" · "}
      <ViewLink to={(view) => ({ ...view, screen: "list", selection })}>{words.say("workbench.fiche")}</ViewLink>
    </>
  );
}

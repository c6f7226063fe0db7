import { tableColumns } from "../../edition/columns.ts";
import type { Cells } from "../../edition/contribution/keys.ts";
import type { TableName, Tables } from "../../edition/tables.ts";
import { useWords } from "../../i18n/words.tsx";
import { columnLanguage, columnName } from "../shared/columnWords.ts";
import { tableRoles } from "../shared/tableRoles.ts";
import { cellWords } from "./cellWords.ts";

/** What somebody says of a row; nothing where they do not have it. */
export interface Side {
  readonly name: string;
  readonly row: Cells | undefined;
}

interface RowComparisonProps {
  readonly table: TableName;
  /** Where the names of what the cells mention are found. */
  readonly tables: Tables;
  readonly sides: readonly Side[];
  /** Columns in which they contradict each other. */
  readonly contradicted?: readonly string[];
}

/** Columns that some side tells, of several those in which they differ. */
function toldColumns(table: TableName, sides: readonly Side[]): readonly string[] {
  const columns: readonly string[] = tableColumns[table];
  const rows = sides.flatMap(({ row }) => (row ? [row] : []));
  return columns.filter((column) => {
    const cells = new Set(rows.map((row) => row[column] ?? ""));
    return column !== "id" && (rows.length > 1 ? cells.size > 1 : !cells.has(""));
  });
}

/** What each says of a row, side by side, field by field, in words. */
export function RowComparison({ table, tables, sides, contradicted = [] }: RowComparisonProps) {
  const words = useWords();
  const columns = toldColumns(table, sides);
  if (sides.length === 0 || columns.length === 0) return null;
  return (
    <table {...tableRoles.table} className="row-comparison" data-sides={sides.length}>
      <thead {...tableRoles.rowgroup}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnheader} scope="col">
            {words.say("row.column")}
          </th>
          {sides.map(({ name }) => (
            <th {...tableRoles.columnheader} key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup}>
        {columns.map((column) => (
          <tr {...tableRoles.row} key={column} data-contradicted={contradicted.includes(column)}>
            <th {...tableRoles.rowheader} scope="row">
              {columnName(words, column)}
            </th>
            {sides.map(({ name, row }) => {
              const text = cellWords(words, tables, table, column, row?.[column] ?? "");
              return (
                <td {...tableRoles.cell} key={name} lang={text === "" ? undefined : columnLanguage(column).language} dir="auto">
                  {text || <span className="soft">{words.say(row ? "correct.nothing" : "row.notThere")}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

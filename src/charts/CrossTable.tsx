import { useWords } from "../i18n/words.tsx";

interface CrossTableProps {
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly countOf: (row: string, column: string) => number;
  readonly isChosen: (row: string, column: string) => boolean;
  readonly onChoose: (row: string, column: string) => void;
}

/** The figures of a picture with two dimensions; each number filters as its cell does. */
export function CrossTable({ corner, rows, columns, nameOf, countOf, isChosen, onChoose }: CrossTableProps) {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {nameOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map((column) => {
              const count = countOf(row, column);
              return (
                <td key={column} className="number">
                  <button
                    type="button"
                    className={count === 0 ? "button-plain soft" : "button-plain"}
                    aria-pressed={isChosen(row, column)}
                    aria-label={words.say("chart.cell", { row: nameOf(row), column: nameOf(column), count })}
                    onClick={() => onChoose(row, column)}
                  >
                    {words.number(count)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useWords } from "../../i18n/words.tsx";
import type { TableProps } from "../frame/chart.ts";
import type { PairSeries } from "./series.ts";

/** The figures of a pair of facets; each number filters as its cell does. */
export function PairTable({ series: { corner, rows, columns }, choice }: TableProps<PairSeries>) {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, label, cells }) => (
          <tr key={value}>
            <th scope="row">{label}</th>
            {cells.map(({ column, count, title, values }) => (
              <td key={column} className="number">
                <button
                  type="button"
                  className={count === 0 ? "button-plain soft" : "button-plain"}
                  aria-pressed={choice.isChosen(values)}
                  // The title says none, and in Arabic one and two, in words: what is seen is called first.
                  aria-label={[words.number(count), title].join(words.say("separator"))}
                  onClick={() => choice.choose(values)}
                >
                  {words.number(count)}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useWords } from "../../i18n/words.tsx";
import type { TableProps } from "../frame/chart.ts";
import type { GrowthSeries } from "./series.ts";

/** The figures of the areas; the head of a column filters as its area does. */
export function GrowthTable({ series: { years, bands }, choice }: TableProps<GrowthSeries>) {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say("chart.growth.year")}</th>
          {bands.map(({ age, label, value }) => (
            <th key={age} scope="col">
              <button
                type="button"
                className="button-plain"
                aria-pressed={choice.isIncluded(value)}
                onClick={() => choice.toggle(value)}
              >
                {label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, counts }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {bands.map(({ age }) => (
              <td key={age} className="number">
                {words.number(counts[age])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

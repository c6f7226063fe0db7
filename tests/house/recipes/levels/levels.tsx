import type { ChartReading, DrawingProps, TableProps } from "../../../../src/charts/frame/chart.ts";
import type { FacetValue } from "../../../../src/charts/frame/choice.ts";
import { createChart } from "../../../../src/charts/frame/createChart.tsx";
import { levels as levelValues } from "../../../../src/domain/model.ts";
import { type LevelsLayout, placeLevels } from "./layout.ts";

export interface CountedLevel {
  readonly label: string;
  readonly count: number;
  readonly values: readonly FacetValue<"level">[];
}

function countLevels({ entries, words }: ChartReading): readonly CountedLevel[] {
  return levelValues.map((level) => ({
    label: words.say(`level.${level}`),
    count: entries.filter(({ levels }) => levels.includes(level)).length,
    values: [{ facetId: "level", value: level }],
  }));
}

const Bars = ({ layout, words, choice }: DrawingProps<LevelsLayout>) =>
  layout.bars.map(({ label, count, values, x, y, length }) => (
    <rect
      key={label}
      className="cell"
      x={x}
      y={y}
      width={length}
      height="16"
      fill="var(--accent)"
      {...(choice.isChosen(values) && { stroke: "var(--ink)" })}
      onClick={() => choice.choose(values)}
    >
      <title>{`${label}: ${words.number(count)}`}</title>
    </rect>
  ));

const Table = ({ series, choice }: TableProps<readonly CountedLevel[]>) => (
  <table>
    <tbody>
      {series.map(({ label, count, values }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>
            <button type="button" aria-pressed={choice.isChosen(values)} onClick={() => choice.choose(values)}>
              {count}
            </button>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A chart made as the README says. Its two messages stand in for those that a true one would bring. */
export const levels = createChart({
  id: "levels",
  title: "facet.level",
  lead: "panel.synthesis",
  facetIds: ["level"],
  series: countLevels,
  isEmpty: (counted) => counted.every(({ count }) => count === 0),
  place: placeLevels,
  Drawing: Bars,
  Table,
});

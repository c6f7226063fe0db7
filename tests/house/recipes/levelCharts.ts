/** Two charts made as README says, by the paths of their files: one with a drawing of its own, one of two facets. */
export const levelCharts: Readonly<Record<string, string>> = {
  "src/charts/levels/layout.ts": `
import { scaleLinear } from "d3-scale";
import type { ChartSpace } from "../frame/chart.ts";
import type { CountedLevel } from "./levels.tsx";

/** Places a bar a level, the first at the top. */
export function placeLevels(levels: readonly CountedLevel[], { width, isRightToLeft }: ChartSpace) {
  const length = scaleLinear([0, Math.max(1, ...levels.map(({ count }) => count))], [0, width]);
  return {
    width,
    height: levels.length * 20,
    bars: levels.map((level, index) => ({
      ...level,
      x: isRightToLeft ? width - length(level.count) : 0,
      y: index * 20,
      length: length(level.count),
    })),
  };
}

export type LevelsLayout = ReturnType<typeof placeLevels>;
`,
  "src/charts/levels/levels.tsx": `
import { levels as levelValues } from "../../domain/model.ts";
import type { ChartReading, DrawingProps, TableProps } from "../frame/chart.ts";
import type { FacetValue } from "../frame/choice.ts";
import { createChart } from "../frame/createChart.tsx";
import { type LevelsLayout, placeLevels } from "./layout.ts";

export interface CountedLevel {
  readonly label: string;
  readonly count: number;
  readonly values: readonly FacetValue<"level">[];
}

function countLevels({ entries, words }: ChartReading): readonly CountedLevel[] {
  return levelValues.map((level) => ({
    label: words.say(\`level.\${level}\`),
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
      <title>{\`\${label}: \${words.number(count)}\`}</title>
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

/** At which level? */
export const levels = createChart({
  id: "levels",
  title: "chart.levels.title",
  lead: "chart.levels.lead",
  facetIds: ["level"],
  series: countLevels,
  isEmpty: (counted) => counted.every(({ count }) => count === 0),
  place: placeLevels,
  Drawing: Bars,
  Table,
});
`,
  "src/charts/levelKinds/levelKinds.ts": `
import { kind } from "../../domain/facets/kind.ts";
import { level } from "../../domain/facets/level.ts";
import { matrix } from "../facetPair/forms.ts";
import { facetPair } from "../facetPair/series.ts";
import { createChart } from "../frame/createChart.tsx";

/** At which level, and in which form? */
export const levelKinds = createChart({
  id: "level-kinds",
  title: "chart.levelKinds.title",
  lead: "chart.levelKinds.lead",
  ...facetPair(level, kind),
  ...matrix,
});
`,
};

/** The messages that they bring, in every language. */
export const levelMessages = ["chart.levels.title", "chart.levels.lead", "chart.levelKinds.title", "chart.levelKinds.lead"];

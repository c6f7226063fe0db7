import { useMemo } from "react";
import { ages, type Age } from "../../domain/snapshot.ts";
import { countGrowth } from "../../domain/totals.ts";
import { useWords } from "../../i18n/words.tsx";
import { useAtlas, useChangeView, useSnapshot, useView } from "../../state/atlas.tsx";
import { chosenOf, withToggled } from "../../state/view.ts";
import { ChartCard } from "../ChartCard.tsx";
import { useChartEntries } from "../useChartEntries.ts";
import { useWidth } from "../useWidth.ts";
import { YearTicks } from "../yearAxis/YearTicks.tsx";
import { placeGrowth } from "./layout.ts";

const colours: Readonly<Record<Age, string>> = {
  recent: "var(--age-recent)",
  ageing: "var(--age-ageing)",
  old: "var(--age-old)",
  undated: "var(--rule-strong)",
};

/** What the chart sets. */
const own = ["confirmed"] as const;

/** How has it grown and faded? */
export function Growth() {
  const words = useWords();
  const atlas = useAtlas();
  const { today } = useSnapshot();
  const view = useView();
  const changeView = useChangeView();
  const entries = useChartEntries(own);
  const [frame, width] = useWidth();
  const growth = useMemo(() => countGrowth(atlas, entries, today), [atlas, entries, today]);
  const layout =
    width && growth.length > 0
      ? placeGrowth(growth, today, { width, isRightToLeft: words.direction === "rtl", number: words.number })
      : undefined;
  const toggle = (age: Age) => changeView((before) => ({ ...before, filters: withToggled(before.filters, "confirmed", age) }));
  const chosen = chosenOf(view.filters, "confirmed");
  return (
    <ChartCard
      id="growth"
      title={words.say("chart.growth.title", { year: growth[0]?.year ?? "" })}
      lead={words.say("chart.growth.lead")}
      own={own}
      keyItems={ages
        .filter((age) => growth.some(({ counts }) => counts[age] > 0))
        .map((age) => ({ fill: colours[age], label: words.say(`age.${age}`) }))}
      isEmpty={growth.length === 0}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say("chart.growth.year")}</th>
              {ages.map((age) => (
                <th key={age} scope="col">
                  <button type="button" className="button-plain" aria-pressed={chosen.includes(age)} onClick={() => toggle(age)}>
                    {words.say(`age.${age}`)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {growth.map(({ year, counts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {ages.map((age) => (
                  <td key={age} className="number">
                    {words.number(counts[age])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div ref={frame} className="chart-frame">
        {layout && (
          <svg
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
            height={layout.height}
            role="img"
            aria-label={words.say("chart.growth.title", { year: growth[0]?.year ?? "" })}
            direction={words.direction}
          >
            {layout.countTicks.map(({ count, y }) => (
              <g key={count}>
                <line x1={layout.axisX} x2={layout.endX} y1={y} y2={y} stroke="var(--rule)" strokeWidth="0.7" />
                <text x={layout.countX} y={y} fontSize="10.5" fill="var(--ink-soft)" textAnchor="end" dominantBaseline="central">
                  {words.number(count)}
                </text>
              </g>
            ))}
            {layout.areas.map(({ kind: age, path }) => (
              <path
                key={age}
                className="cell"
                d={path}
                fill={colours[age]}
                {...(chosen.includes(age) && { stroke: "var(--ink)", strokeWidth: 1.5 })}
                onClick={() => toggle(age)}
              >
                <title>{words.say(`age.${age}`)}</title>
              </path>
            ))}
            {layout.yearTicks.map(({ year, x }) => (
              <line key={year} x1={x} x2={x} y1={layout.base} y2={layout.base + 4} stroke="var(--rule-strong)" />
            ))}
            <YearTicks ticks={layout.yearTicks} baseline={layout.height - 4} />
          </svg>
        )}
      </div>
    </ChartCard>
  );
}

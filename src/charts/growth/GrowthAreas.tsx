import type { DrawingProps } from "../frame/chart.ts";
import { YearTicks } from "../yearAxis/YearTicks.tsx";
import type { GrowthLayout } from "./layout.ts";

/** Draws placed areas by year. */
export function GrowthAreas({ layout, words, choice, fillOf }: DrawingProps<GrowthLayout>) {
  const { countTicks, areas, yearTicks, axisX, endX, countX, base, height } = layout;
  return (
    <>
      {countTicks.map(({ count, y }) => (
        <g key={count}>
          <line x1={axisX} x2={endX} y1={y} y2={y} stroke="var(--rule)" strokeWidth="0.7" />
          <text x={countX} y={y} fontSize="10.5" fill="var(--ink-soft)" textAnchor="end" dominantBaseline="central">
            {words.number(count)}
          </text>
        </g>
      ))}
      {areas.map(({ age, label, value, path }) => (
        <path
          key={age}
          className="cell"
          d={path}
          fill={fillOf(age)}
          {...(choice.isIncluded(value) && { stroke: "var(--ink)", strokeWidth: 1.5 })}
          onClick={() => choice.toggle(value)}
        >
          <title>{label}</title>
        </path>
      ))}
      {yearTicks.map(({ year, x }) => (
        <line key={year} x1={x} x2={x} y1={base} y2={base + 4} stroke="var(--rule-strong)" />
      ))}
      <YearTicks ticks={yearTicks} baseline={height - 4} />
    </>
  );
}

import type { DrawingProps } from "../frame/chart.ts";
import type { BarsLayout } from "./barsLayout.ts";

/** Usual size of the letters of a label, in pixels, and the width of one of them, as a share of it: bold, and rather wide. */
const [usualSize, letterWidth] = [12, 0.56] as const;

/** Size in which a label stands whole in a chart: in large letters on a phone that is narrower than its longest names. */
const labelSize = (label: string, width: number) => Math.min(usualSize, width / (label.length * letterWidth));

/** Draws placed bars. */
export function StackedBars({ layout: { width, rows, barHeight }, words, choice, fillOf }: DrawingProps<BarsLayout>) {
  return rows.map(({ value, label, total, values, y, labelX, totalX, segments }) => (
    <g key={value}>
      <text
        className="cell"
        x={labelX}
        y={y + 11}
        fontSize={labelSize(label, width)}
        fill="var(--ink)"
        textAnchor="start"
        onClick={() => choice.choose(values)}
        fontWeight={values.every(choice.isIncluded) ? 600 : 400}
      >
        {label}
      </text>
      {segments.map((segment) => (
        <rect
          key={segment.column}
          className="cell"
          x={segment.x + 0.5}
          y={y + 16}
          width={Math.max(1, segment.width - 1)}
          height={barHeight}
          fill={fillOf(segment.column)}
          {...(choice.isChosen(segment.values) && { stroke: "var(--ink)", strokeWidth: 2 })}
          onClick={() => choice.choose(segment.values)}
        >
          <title>{segment.title}</title>
        </rect>
      ))}
      <text x={totalX} y={y + 16 + barHeight / 2} dominantBaseline="central" fontSize="11.5" fill="var(--ink)" textAnchor="start">
        {words.number(total)}
      </text>
    </g>
  ));
}

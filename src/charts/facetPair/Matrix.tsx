import type { Choice } from "../frame/choice.ts";
import type { DrawingProps } from "../frame/chart.ts";
import type { MatrixLayout } from "./matrixLayout.ts";

/**
 * How a number fills its cell: by the square root of its share of the greatest, so that small ones part. Shades in the
 * middle are left out, for no ink can be read on them in both themes.
 */
function shadeOf(count: number, most: number): { readonly opacity: number; readonly ink: string } {
  const share = Math.sqrt(count / most);
  return share > 0.6
    ? { opacity: 0.85 + 0.15 * share, ink: "var(--accent-ink)" }
    : { opacity: 0.12 + 0.6 * share, ink: "var(--ink)" };
}

interface CellProps {
  readonly cell: MatrixLayout["cells"][number];
  readonly layout: MatrixLayout;
  readonly choice: Choice;
  readonly number: (value: number) => string;
  readonly isAbsenceShown: boolean;
}

function Cell({ cell: { count, title, values, x, y }, layout: { side, most }, choice, number, isAbsenceShown }: CellProps) {
  const { opacity, ink } = shadeOf(count, most);
  const isHollow = isAbsenceShown && count === 0;
  return (
    <g className="cell" onClick={() => choice.choose(values)}>
      <title>{title}</title>
      <rect
        x={x + 1}
        y={y + 1}
        width={side - 2}
        height={side - 2}
        rx="3"
        fill={count > 0 ? "var(--accent)" : "var(--surface-sunken)"}
        fillOpacity={count > 0 ? opacity : isHollow ? 0 : 1}
        {...(isHollow && { stroke: "var(--rule-strong)", strokeDasharray: "2 2" })}
        {...(choice.isChosen(values) && { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "none" })}
      />
      {count > 0 && (
        <text x={x + side / 2} y={y + side / 2} textAnchor="middle" dominantBaseline="central" fontSize="11" fill={ink}>
          {number(count)}
        </text>
      )}
    </g>
  );
}

interface MatrixProps extends DrawingProps<MatrixLayout> {
  /** Empty cells drawn as hollow rings: there the absence is the news. */
  readonly isAbsenceShown?: boolean;
}

/** Draws a placed matrix. */
export function Matrix({ layout, words, choice, isAbsenceShown = false }: MatrixProps) {
  return (
    <>
      {layout.columnLabels.map(({ value, label, x, y }) => (
        <text
          key={value}
          transform={`translate(${x} ${y}) rotate(-90)`}
          textAnchor={layout.isRightToLeft ? "end" : "start"}
          dominantBaseline="central"
          fontSize="11.5"
          fill="var(--ink)"
        >
          {label}
        </text>
      ))}
      {layout.rowLabels.map(({ value, label, x, y }) => (
        <text key={value} x={x} y={y} textAnchor="end" dominantBaseline="central" fontSize="11.5" fill="var(--ink)">
          {label}
        </text>
      ))}
      {layout.cells.map((cell) => (
        <Cell
          key={`${cell.row} ${cell.column}`}
          cell={cell}
          layout={layout}
          choice={choice}
          number={words.number}
          isAbsenceShown={isAbsenceShown}
        />
      ))}
    </>
  );
}

/** Draws a placed matrix whose empty cells are the news. */
export function AbsenceMatrix(props: DrawingProps<MatrixLayout>) {
  return <Matrix {...props} isAbsenceShown />;
}

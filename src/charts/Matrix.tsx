import type { MatrixLayout } from "./regionMatrix/layout.ts";

interface MatrixProps {
  readonly layout: MatrixLayout;
  readonly most: number;
  readonly label: string;
  readonly isRightToLeft: boolean;
  readonly nameOf: (id: string) => string;
  readonly number: (value: number) => string;
  readonly isChosen: (row: string, column: string) => boolean;
  readonly onChoose: (row: string, column: string) => void;
  /** What a cell says when the pointer rests on it. */
  readonly cellTitle: (row: string, column: string, count: number) => string;
  /** Empty cells drawn as hollow rings: there the absence is the news. */
  readonly isAbsenceShown?: boolean;
}

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

/** Draws a placed matrix and decides nothing. */
export function Matrix({
  layout,
  most,
  label,
  isRightToLeft,
  nameOf,
  number,
  isChosen,
  onChoose,
  cellTitle,
  isAbsenceShown = false,
}: MatrixProps) {
  const { cell } = layout;
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-label={label}
      direction={isRightToLeft ? "rtl" : "ltr"}
    >
      {layout.columnLabels.map(({ id, x, y }) => (
        <text
          key={id}
          transform={`translate(${x} ${y}) rotate(-90)`}
          textAnchor={isRightToLeft ? "end" : "start"}
          dominantBaseline="central"
          fontSize="11.5"
          fill="var(--ink)"
        >
          {nameOf(id)}
        </text>
      ))}
      {layout.rowLabels.map(({ id, x, y }) => (
        <text key={id} x={x} y={y} textAnchor="end" dominantBaseline="central" fontSize="11.5" fill="var(--ink)">
          {nameOf(id)}
        </text>
      ))}
      {layout.cells.map(({ row, column, count, x, y }) => (
        <g key={`${row} ${column}`} className="cell" onClick={() => onChoose(row, column)}>
          <title>{cellTitle(row, column, count)}</title>
          <rect
            x={x + 1}
            y={y + 1}
            width={cell - 2}
            height={cell - 2}
            rx="3"
            fill={count > 0 ? "var(--accent)" : "var(--surface-sunken)"}
            fillOpacity={count > 0 ? shadeOf(count, most).opacity : isAbsenceShown ? 0 : 1}
            {...(isAbsenceShown && count === 0 && { stroke: "var(--rule-strong)", strokeDasharray: "2 2" })}
            {...(isChosen(row, column) && { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "none" })}
          />
          {count > 0 && (
            <text
              x={x + cell / 2}
              y={y + cell / 2}
              textAnchor="middle"
              dominantBaseline="central"
              fontSize="11"
              fill={shadeOf(count, most).ink}
            >
              {number(count)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

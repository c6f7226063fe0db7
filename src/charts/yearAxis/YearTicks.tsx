import type { YearTick } from "./yearAxis.ts";

interface YearTicksProps {
  readonly ticks: readonly YearTick[];
  /** Where the digits stand, in pixels from the top. */
  readonly baseline: number;
}

/** The years of an axis. */
export function YearTicks({ ticks, baseline }: YearTicksProps) {
  return ticks.map(({ year, x }) => (
    <text key={year} x={x} y={baseline} fontSize="10.5" fill="var(--ink-soft)" textAnchor="middle">
      {year}
    </text>
  ));
}

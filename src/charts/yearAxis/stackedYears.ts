import { area, curveLinear, curveStepAfter, stack } from "d3-shape";
import type { Day } from "../../domain/model.ts";

/** A year and how many there were of each kind at its end. */
export interface CountedYear<Kind extends string> {
  readonly year: number;
  readonly counts: Readonly<Record<Kind, number>>;
}

export interface StackedArea<Kind extends string> {
  readonly kind: Kind;
  /** Its outline, as SVG says it. */
  readonly path: string;
}

interface Scales {
  readonly x: (day: Day) => number;
  readonly y: (count: number) => number;
  /** Whether what was counted at the end of a year is drawn until the end of the next. */
  readonly isStepped?: boolean;
}

const yearText = (year: number) => String(year).padStart(4, "0");

/**
 * Where an axis of counted years begins: with the first of them, a year before what was counted at its end, so that
 * the beginning is seen to begin.
 */
export function startOfYears(years: readonly { readonly year: number }[]): Day {
  return `${yearText(years[0]?.year ?? 2000)}-01-01`;
}

/** The most that any year counts in all; 1 when none counts any. */
export function mostOfYears<Kind extends string>(years: readonly CountedYear<Kind>[], kinds: readonly Kind[]): number {
  return Math.max(1, ...years.map(({ counts }) => kinds.reduce((sum, kind) => sum + counts[kind], 0)));
}

/** The counts of years as areas upon one another, the first kind lowest. A year stands at its end. */
export function stackYears<Kind extends string>(
  years: readonly CountedYear<Kind>[],
  kinds: readonly Kind[],
  { x, y, isStepped = false }: Scales,
): readonly StackedArea<Kind>[] {
  const stacked = stack<CountedYear<Kind>, Kind>()
    .keys(kinds)
    .value(({ counts }, kind) => counts[kind])(years);
  const outline = area<{ readonly 0: number; readonly 1: number; readonly data: CountedYear<Kind> }>()
    .curve(isStepped ? curveStepAfter : curveLinear)
    .x(({ data }) => x(`${yearText(data.year)}-12-31`))
    .y0((point) => y(point[0]))
    .y1((point) => y(point[1]));
  return stacked.map((series) => ({ kind: series.key, path: outline([...series]) ?? "" }));
}

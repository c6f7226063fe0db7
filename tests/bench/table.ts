import type { Visit } from "./measure.ts";

interface Limit {
  /** Greatest value that meets the target. */
  readonly most: number;
  /** Whether it bounds the median of the site, in the unit of the row, or its ratio to the bare page. */
  readonly of: "median" | "ratio";
}

interface Row {
  readonly label: string;
  readonly figure: keyof Visit;
  /** What a unit of the row is worth in that of the figure (bytes or milliseconds). */
  readonly unit: number;
  readonly limit?: Limit;
}

const kilobyte = 1000;
const megabyte = 1_000_000;

const ratioAtMost = (most: number) => ({ limit: { most, of: "ratio" } }) as const;

/** @param isReal whether the set is the real data: those have a target of their own size, the generated ones of their counts */
function rows(isReal: boolean): readonly Row[] {
  const counts = isReal ? {} : ratioAtMost(0.25);
  return [
    { label: "JavaScript until drawn, gzip (kB)", figure: "scriptBytes", unit: kilobyte, limit: { most: 560, of: "median" } },
    {
      label: "Data until drawn, gzip (kB)",
      figure: "dataBytes",
      unit: kilobyte,
      ...(isReal && { limit: { most: 200, of: "median" as const } }),
    },
    { label: "Page, styles and letters until drawn (kB)", figure: "restBytes", unit: kilobyte },
    { label: "First useful picture (ms; bare page: its links)", figure: "firstPicture", unit: 1, ...ratioAtMost(0.4) },
    { label: "All links drawn (ms)", figure: "drawn", unit: 1, ...ratioAtMost(1.2) },
    { label: "Names and points drawn as well (ms)", figure: "whole", unit: 1 },
    { label: "Filter to one status: all followed (ms)", figure: "narrowed", unit: 1 },
    { label: "  its counts", figure: "narrowedCounts", unit: 1, ...counts },
    { label: "  its map", figure: "narrowedMap", unit: 1, ...ratioAtMost(1) },
    { label: "  its charts", figure: "narrowedCharts", unit: 1 },
    { label: "Filter off again: all followed (ms)", figure: "widened", unit: 1 },
    { label: "  its counts", figure: "widenedCounts", unit: 1, ...counts },
    { label: "  its map", figure: "widenedMap", unit: 1, ...ratioAtMost(1) },
    { label: "JavaScript heap of the page (MB)", figure: "pageHeap", unit: megabyte },
    { label: "JavaScript heap of the workers (MB)", figure: "workerHeap", unit: megabyte },
  ];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const written = (value: number) => (Math.abs(value) < 100 ? value.toFixed(1) : value.toFixed(0));

/** Median of a figure and its least and greatest value, as `median (least–greatest)`. */
export function summary(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return "";
  return `${written(median(values))} (${written(Math.min(...values))}–${written(Math.max(...values))})`;
}

/** Lines of cells as text: names and remarks begin where their column does, the figures of the next three end there. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The table of a set: medians with extremes, ratios of medians, and the targets of the issue beside them. */
export function tableOf(site: readonly Visit[], bare: readonly Visit[], isReal: boolean): string {
  const cells = rows(isReal).map(({ label, figure, unit, limit }) => {
    const ofSite = site.map((visit) => visit[figure] / unit);
    const ofBare = bare.map((visit) => visit[figure] / unit);
    const ratio = median(ofSite) / median(ofBare);
    const value = limit?.of === "ratio" ? ratio : median(ofSite);
    const target = limit ? `${limit.of === "ratio" ? "ratio" : "site"} ≤ ${limit.most}` : "";
    return [
      label,
      summary(ofSite),
      summary(ofBare),
      Number.isFinite(ratio) ? ratio.toFixed(2) : "",
      target,
      limit ? (value <= limit.most ? "met" : "missed") : "",
    ];
  });
  const lines = [["", "site", "bare page", "ratio", "target", ""], ...cells];
  return aligned(lines);
}

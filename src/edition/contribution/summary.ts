import type { Change } from "./change.ts";

/** A cell in quotes, short enough for a line. */
function quoted(cell: string): string {
  return JSON.stringify(cell.length > 120 ? `${cell.slice(0, 119)}…` : cell);
}

function linesOf({ table, key, before, after }: Change): readonly string[] {
  const name = `${table} · ${key}`;
  if (!after) return [`- ${name}`];
  const cells = Object.entries(after).filter(([column, cell]) => cell !== (before?.[column] ?? ""));
  return [
    `${before ? "~" : "+"} ${name}`,
    ...cells.map(([column, cell]) =>
      before ? `    ${column}: ${quoted(before[column] ?? "")} → ${quoted(cell)}` : `    ${column}: ${quoted(cell)}`,
    ),
  ];
}

/** Changes as a text that a person can read: `+` is added, `~` changed, `-` taken away. */
export function summaryOf(changes: readonly Change[]): string {
  return `${changes.flatMap(linesOf).join("\n")}\n`;
}

/** What runs together and is painted together: lines of one bundle that are equally strong. */
export interface Run {
  /** Ranks of its lines among those given. */
  readonly members: readonly number[];
  readonly level: number;
}

/**
 * The order of painting: what is silent below, what is recent above, and a bundle at a time, so that the edge that parts
 * a bundle from those that it crosses does not eat into its own lines.
 * @param lines each with the key of its bundle and how strong it is
 */
export function runsOf(lines: readonly { readonly bundle: string; readonly level: number }[]): readonly Run[] {
  const runs = new Map<string, { members: number[]; level: number }>();
  lines.forEach(({ bundle, level }, index) => {
    const key = `${level} ${bundle}`;
    const run = runs.get(key);
    if (run) run.members.push(index);
    else runs.set(key, { members: [index], level });
  });
  // Of equally strong runs, the smaller lie above: they are easier to lose.
  return [...runs.values()].sort((a, b) => a.level - b.level || b.members.length - a.members.length);
}

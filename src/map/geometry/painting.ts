/**
 * The order of painting: a bundle at a time, so that the edge that parts it from those that it crosses does not eat into
 * its own lines; large bundles below, single lines above. Several lines side by side are followed across those that cut
 * them; a single one that is cut is lost. Of bundles equally large, the one that is told of most recently lies below: its
 * lines are the widest.
 * @param lines each with the key of its bundle and how strong it is
 * @returns ranks of the lines of each bundle among those given, in the order of painting
 */
export function bundlesOf(lines: readonly { readonly bundle: string; readonly level: number }[]): readonly (readonly number[])[] {
  const bundles = new Map<string, { members: number[]; level: number }>();
  lines.forEach(({ bundle, level }, index) => {
    const known = bundles.get(bundle);
    if (known) {
      known.members.push(index);
      known.level = Math.max(known.level, level);
    } else bundles.set(bundle, { members: [index], level });
  });
  return [...bundles.values()]
    .sort((a, b) => b.members.length - a.members.length || b.level - a.level)
    .map(({ members }) => members);
}

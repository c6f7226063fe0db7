import type { StrandNeed } from "./strands.ts";

/** A strand as far as its room is concerned. */
export interface Gatherable {
  readonly id: string;
  readonly fr: string;
  readonly ma: string;
  readonly status: string;
}

/** Partnerships that one line stands for. */
export interface Gathered<Item extends Gatherable> extends StrandNeed {
  readonly items: readonly Item[];
  /** Whether the line stands for a status; else it is all of a pair of regions. */
  readonly isOfOneStatus: boolean;
}

/** Least room of a strand at its ports, in pixels: closer, the eye would mix it up with its neighbours. */
export const leastRoom = 2.15;
/** More lines than this are too many for a page to draw in a frame, and for anyone to see. */
const most = 1000;

/**
 * What is drawn: each partnership by itself where there is room; else ribbons of a pair of regions and a status, as high
 * as they stand for partnerships; or of the pair alone when even these were too many.
 * @param items in the order in which they lie in a bundle
 * @param pitch room of one partnership at its ports, in pixels
 */
export function gather<Item extends Gatherable>(items: readonly Item[], pitch: number): readonly Gathered<Item>[] {
  if (pitch >= leastRoom) {
    return items.map((item, rank) => ({
      id: item.id,
      fr: item.fr,
      ma: item.ma,
      count: 1,
      rank,
      items: [item],
      isOfOneStatus: true,
    }));
  }
  const ribbons = groupBy(items, ({ fr, ma, status }) => `${fr}>${ma}:${status}`, true);
  return ribbons.length <= most ? ribbons : groupBy(items, ({ fr, ma }) => `${fr}>${ma}`, false);
}

function groupBy<Item extends Gatherable>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  isOfOneStatus: boolean,
): readonly Gathered<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].flatMap(([id, members], rank) => {
    const first = members[0];
    return first ? [{ id, fr: first.fr, ma: first.ma, count: members.length, rank, items: members, isOfOneStatus }] : [];
  });
}

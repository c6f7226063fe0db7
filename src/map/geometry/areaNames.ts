import { numbersOn } from "./areaNumbers.ts";
import type { InsideSpot } from "./insideSpots.ts";
import { type LeaderNeed, placeLeaders } from "./leaders.ts";
import { cross, type Rect, type Segment, type Spot } from "./plane.ts";
import { settle } from "./settle.ts";
import type { TextBlock } from "./text.ts";

/** An area that is to be named, its number with its name. */
export interface AreaNeed {
  readonly id: string;
  /** Spots inside of it on the sheet, the deepest first. */
  readonly spots: readonly InsideSpot[];
  /** Its name set in a room of that width, in pixels; without what may be left out when it must be short. */
  readonly set: (room: number, isShort: boolean) => TextBlock;
  /** Its number alone, for where its name finds no room, and how many partnerships that is. */
  readonly number: TextBlock;
  readonly weight: number;
}

export interface PlacedAreaName {
  readonly id: string;
  readonly block: TextBlock;
  readonly rect: Rect;
  /** Which edge of the name its lines are set to, where the leader begins; its middle when it stands on the area. */
  readonly edge: "left" | "right" | "middle";
  /** From the name to a spot of the area; none when it stands on it. */
  readonly leader: Segment | undefined;
}

/** A column of names beside a country: where its inner edge is, how wide and how high it may be, in pixels. */
export interface NameColumn {
  readonly x: number;
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

export type Side = "left" | "right";
export type NameColumns = Readonly<Record<Side, NameColumn>>;

/** Air between two names, and between a name and its leader, in pixels. */
const [air, leaderAir] = [2, 3] as const;
/** Least room of a column: a narrower one holds no names, in pixels. */
const leastRoom = 70;
/** How much worse a leader is for each line that it would cross, in pixels of length. */
const crossingCost = 24;
/** Spots of an area that its leader may end in: enough to part leaders, and to compare orders of names. */
const [triedSpots, comparedSpots] = [14, 3] as const;
/** How often neighbours in a column try to change places. */
const rounds = 3;

/** Whether names are higher together than their column. */
function isTooHigh(needs: readonly AreaNeed[], { room, top, bottom }: NameColumn, isShort = false): boolean {
  return needs.reduce((sum, need) => sum + need.set(room, isShort).height + air, 0) > bottom - top;
}

/** Whether a column is as wide as a name: a word that is longer would run out of the sheet. */
const isWideEnough = ({ set }: AreaNeed, { room }: NameColumn) => room >= leastRoom && set(room, true).width <= room;

/** Those that a column has room for; the others are told by their number alone, the smallest first. */
function fitting(needs: readonly AreaNeed[], column: NameColumn): readonly AreaNeed[] {
  let left = needs.filter((need) => isWideEnough(need, column)).toSorted((a, b) => b.weight - a.weight);
  while (left.length > 0 && isTooHigh(left, column, true)) left = left.slice(0, -1);
  return needs.filter((need) => left.includes(need));
}

/** On which side each area is named: the nearer one, as far as the columns have room. */
function shareOut(needs: readonly AreaNeed[], columns: NameColumns, lines: readonly Segment[]) {
  const costOf = (need: AreaNeed, side: Side) => {
    const [x, y] = need.spots[0]?.spot ?? [0, 0];
    const column = columns[side];
    if (!isWideEnough(need, column)) return Infinity;
    const end: Spot = [column.x, Math.max(column.top, Math.min(column.bottom, y))];
    return Math.hypot(x - end[0], y - end[1]) + crossingCost * lines.filter((line) => cross([[x, y], end], line)).length;
  };
  const isFull = (members: readonly AreaNeed[], side: Side) => isTooHigh(members, columns[side]);
  const preferences = needs
    .map((need) => {
      const [left, right] = [costOf(need, "left"), costOf(need, "right")];
      return { need, gain: left === right ? 0 : right - left };
    })
    .sort((a, b) => b.gain - a.gain);
  const left = preferences.filter(({ gain }) => gain > 0).map(({ need }) => need);
  const right = preferences.filter(({ gain }) => gain <= 0).map(({ need }) => need);
  // Whoever loses least by it gives way where a column is too full.
  while (columns.right.room >= leastRoom && left.length > 0 && isFull(left, "left")) right.unshift(...left.splice(-1));
  while (columns.left.room >= leastRoom && right.length > 0 && isFull(right, "right") && !isFull(left, "left"))
    left.push(...right.splice(0, 1));
  return { left, right };
}

interface Standing {
  readonly need: AreaNeed;
  readonly side: Side;
  readonly block: TextBlock;
}

const yOf = ({ spots }: AreaNeed) => spots[0]?.spot[1] ?? 0;

/** Names of a column in their order, with the y of each. */
function stand(column: readonly Standing[], columns: NameColumns): readonly (Standing & { readonly y: number })[] {
  const { top, bottom } = columns[column[0]?.side ?? "left"];
  const ys = settle(
    column.map(({ need, block }) => ({ wanted: yOf(need), room: block.height + air })),
    top,
    bottom,
  );
  return column.map((standing, index) => ({ ...standing, y: ys[index] ?? top }));
}

function leadersOf(standing: readonly (Standing & { readonly y: number })[], columns: NameColumns, tried: number = triedSpots) {
  return placeLeaders(
    standing.map(
      ({ need, side, y }): LeaderNeed => ({
        id: need.id,
        start: [columns[side].x + (side === "left" ? leaderAir : -leaderAir), y],
        spots: need.spots.slice(0, tried),
      }),
    ),
  );
}

/** A column with neighbours exchanged where that lets leaders cross less. */
function untangle(column: readonly Standing[], others: readonly Standing[], columns: NameColumns): readonly Standing[] {
  const costOf = (order: readonly Standing[]) =>
    leadersOf([...stand(order, columns), ...stand(others, columns)], columns, comparedSpots).cost;
  let best = column;
  let least = costOf(best);
  for (let round = 0; round < rounds; round++) {
    let isSettled = true;
    for (let index = 0; index + 1 < best.length; index++) {
      const [a, b] = [best[index], best[index + 1]];
      if (!a || !b) continue;
      const next = best.toSpliced(index, 2, b, a);
      const cost = costOf(next);
      if (cost < least) {
        [best, least] = [next, cost];
        isSettled = false;
      }
    }
    if (isSettled) break;
  }
  return best;
}

/**
 * Names of the areas of a country in two columns beside it, each tied to its area: no name touches another, nor lies on an
 * area.
 * @param lines what leaders had better not cross
 */
export function placeAreaNames(
  needs: readonly AreaNeed[],
  columns: NameColumns,
  lines: readonly Segment[],
): readonly PlacedAreaName[] {
  const shared = shareOut(needs, columns, lines);
  const columnOf = (side: Side) => {
    const named = fitting(shared[side], columns[side]);
    const isShort = isTooHigh(named, columns[side]);
    return named
      .map((need): Standing => ({ need, side, block: need.set(columns[side].room, isShort) }))
      .sort((a, b) => yOf(a.need) - yOf(b.need));
  };
  const left = untangle(columnOf("left"), columnOf("right"), columns);
  const right = untangle(columnOf("right"), left, columns);
  const standing = [...stand(left, columns), ...stand(right, columns)];
  const { leaders } = leadersOf(standing, columns);
  const named = new Set(standing.map(({ need }) => need));
  const inTheWay = [...lines, ...leaders.map(({ start, end }): Segment => [start, end])];
  return [
    ...numbersOn(
      needs.filter((need) => !named.has(need)),
      inTheWay,
    ),
    ...standing.map(({ need, side, block, y }, index): PlacedAreaName => {
      const { x } = columns[side];
      const { start, end } = leaders[index] ?? { start: [x, y], end: [x, y] };
      return {
        id: need.id,
        block,
        rect: {
          left: side === "left" ? x - block.width : x,
          right: side === "left" ? x : x + block.width,
          top: y - block.height / 2,
          bottom: y + block.height / 2,
        },
        edge: side === "left" ? "right" : "left",
        leader: [start, end],
      };
    }),
  ];
}

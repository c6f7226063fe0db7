import type { Spot } from "./plane.ts";

/** What runs between two regions of the true map: one partnership, or several gathered. */
export interface CorridorNeed {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  /** In pixels. */
  readonly width: number;
}

export interface PlacedCorridor {
  readonly id: string;
  readonly path: string;
  readonly spots: readonly Spot[];
}

/** Air between two corridors that run side by side, in pixels. */
const between = 2;

interface Way {
  readonly coast: number;
  /** Spots of the coast's way that are followed, as ranks. */
  readonly first: number;
  readonly last: number;
}

/** How much farther the way to the end may be from where a corridor turns off a spot earlier. */
const detour = 1.25;

const apart = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(ax - bx, ay - by);

/** Rank of the spot of a way that is nearest to a spot. */
function nearestOn(way: readonly Spot[], spot: Spot): number {
  return way.reduce((best, one, rank) => (apart(one, spot) < apart(way[best] ?? one, spot) ? rank : best), 0);
}

/** The way of the sea on which the Moroccan end lies, up to where that end is near: the land between is not crossed. */
function wayOf(coasts: readonly (readonly Spot[])[], { from, to }: CorridorNeed): Way {
  const ways = coasts.map((spots, coast) => {
    const nearest = nearestOn(spots, to);
    const away = apart(spots[nearest] ?? to, to);
    // Whoever turns off a spot earlier, and has hardly farther to go, need not come back.
    const before = spots[nearest - 1];
    const last = before && apart(before, to) < detour * away ? nearest - 1 : nearest;
    return { coast, last, away };
  });
  const { coast, last } = ways.reduce((best, way) => (way.away < best.away ? way : best));
  const entry = (coasts[coast] ?? []).slice(0, 2);
  return { coast, first: Math.min(last, nearestOn(entry, from)), last };
}

/** Direction that a way has at one of its spots. */
function headingAt(spots: readonly Spot[], index: number): Spot {
  const a: Spot = spots[Math.max(0, index - 1)] ?? [0, 0];
  const b: Spot = spots[Math.min(spots.length - 1, index + 1)] ?? [0, 1];
  const length = apart(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/**
 * Where a piece of a smooth line leaves its first spot for its second, as a Bézier curve has it: Catmull and Rom's curve in
 * its centripetal form, which makes no loop or kink where spots lie unevenly.
 */
function control(before: Spot, at: Spot, next: Spot): Spot {
  const [a, b] = [Math.sqrt(apart(before, at)), Math.sqrt(apart(at, next))];
  if (a === 0) return at;
  const along = (axis: 0 | 1) =>
    (a * a * next[axis] - b * b * before[axis] + (2 * a * a + 3 * a * b + b * b) * at[axis]) / (3 * a * (a + b));
  return [along(0), along(1)];
}

/** A smooth line through spots, as pieces of Bézier curves. */
function smooth(spots: readonly Spot[]): { readonly path: string; readonly spots: readonly Spot[] } {
  const at = (index: number): Spot => spots[Math.max(0, Math.min(spots.length - 1, index))] ?? [0, 0];
  let path = `M${at(0)[0].toFixed(1)} ${at(0)[1].toFixed(1)}`;
  const along: Spot[] = [at(0)];
  for (let index = 0; index < spots.length - 1; index++) {
    const [p, a, b, n] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const [c, d] = [control(p, a, b), control(n, b, a)];
    path += `C${[...c, ...d, ...b].map((value) => value.toFixed(1)).join(" ")}`;
    for (let step = 1; step <= 10; step++) {
      const t = step / 10;
      const u = 1 - t;
      along.push([
        u ** 3 * a[0] + 3 * u * u * t * c[0] + 3 * u * t * t * d[0] + t ** 3 * b[0],
        u ** 3 * a[1] + 3 * u * u * t * c[1] + 3 * u * t * t * d[1] + t ** 3 * b[1],
      ]);
    }
  }
  return { path, spots: along };
}

/** Shares of the way at which a number may stand: away from the ends, where corridors meet. */
const badgeShares = Array.from({ length: 17 }, (_, index) => 0.26 + index * 0.03);

/**
 * Where each corridor bears its number: over the sea, as far from other corridors and numbers as can be.
 * @param height of a number, in pixels: no two stand nearer, as long as there is a spot for both
 */
export function placeBadges(corridors: readonly PlacedCorridor[], height: number): readonly Spot[] {
  const badges: Spot[] = [];
  const lines = corridors.map(({ spots }) => spots);
  lines.forEach((line, index) => {
    const others = lines.flatMap((other, rank) => (rank === index ? [] : other));
    const roomAt = (spot: Spot) => {
      const fromNumbers = Math.min(...badges.map((other) => apart(other, spot)));
      const room = Math.min(fromNumbers, ...others.map((other) => 3 * apart(other, spot)));
      return fromNumbers < 1.5 * height ? fromNumbers - 1.5 * height : room;
    };
    const tried = badgeShares.map((share) => line[Math.round((line.length - 1) * share)] ?? ([0, 0] as const));
    badges.push(tried.reduce((best, spot) => (roomAt(spot) > roomAt(best) ? spot : best)));
  });
  return badges;
}

/**
 * Corridors between regions, led off the coasts on either side of what lies between the countries, side by side like
 * lanes: Morocco lies to the left of both ways, so those that leave first keep to the left.
 * @param coasts ways off the coasts, from north to south
 * @param west x that no corridor goes beyond, in pixels
 */
export function placeCorridors(
  needs: readonly CorridorNeed[],
  coasts: readonly (readonly Spot[])[],
  west: number,
): readonly PlacedCorridor[] {
  const ways = needs.map((need) => ({ need, way: wayOf(coasts, need) }));
  return coasts.flatMap((coast, index) => {
    const lanes = ways
      .filter(({ way }) => way.coast === index)
      .sort((a, b) => a.way.last - b.way.last || b.need.from[0] - a.need.from[0] || (a.need.id < b.need.id ? -1 : 1));
    const total = lanes.reduce((sum, { need }) => sum + need.width + between, -between);
    let edge = total / 2;
    return lanes.map(({ need, way }) => {
      const offset = edge - need.width / 2;
      edge -= need.width + between;
      const followed = coast.slice(way.first, way.last + 1).map(([x, y], step): Spot => {
        const [hx, hy] = headingAt(coast, way.first + step);
        return [Math.max(west + total / 2, x) + hy * offset, y - hx * offset];
      });
      return { id: need.id, ...smooth([need.from, ...followed, need.to]) };
    });
  });
}

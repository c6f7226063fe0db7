import { flowId } from "../domain/flows.ts";
import type { Hovered } from "../state/hover.ts";
import { distanceTo, type Spot } from "./geometry/plane.ts";
import type { Picture } from "./picture.ts";

/** A line that the pointer may meet. */
interface PickedLine {
  readonly hovered: Hovered;
  readonly spots: readonly Spot[];
  /** Half of its width, in pixels. */
  readonly half: number;
}

function linesOf(picture: Picture): readonly PickedLine[] {
  if (picture.layout === "face") {
    return picture.strands.flatMap(({ emphasis, look, hovered }, index) => {
      const spots = picture.face.strands[index]?.spots;
      return spots && emphasis !== "hidden" && emphasis !== "quiet" ? [{ hovered, spots, half: look.width / 2 }] : [];
    });
  }
  const lines = new Map(picture.lines.map(({ id, spots }) => [id, spots]));
  return [
    ...picture.strands.flatMap(({ id, hovered, look }) => {
      const spots = lines.get(id);
      return spots ? [{ hovered, spots, half: look.width / 2 }] : [];
    }),
    ...picture.corridors.map(({ fr, ma, spots, width }) => ({
      hovered: { kind: "flow" as const, id: flowId({ fr, ma }) },
      spots,
      half: width / 2,
    })),
  ];
}

/** How near a spot is to a line, in pixels. */
function distanceToLine(spot: Spot, { spots, half }: PickedLine): number {
  let least = Infinity;
  for (let index = 1; index < spots.length; index++)
    least = Math.min(least, distanceTo(spot, [spots[index - 1] ?? spot, spots[index] ?? spot]));
  return Math.max(0, least - half);
}

/** What of a picture lies under a spot of its sheet: the nearest point, else the nearest line. @param tolerance in pixels */
export function pickFrom(picture: Picture, spot: Spot, tolerance: number): Hovered | undefined {
  const near = <Thing>(things: readonly Thing[], distance: (thing: Thing) => number): Thing | undefined => {
    const best = things
      .map((thing) => ({ thing, away: distance(thing) }))
      .reduce((least, one) => (one.away < least.away ? one : least), { thing: undefined as Thing | undefined, away: Infinity });
    return best.away <= tolerance ? best.thing : undefined;
  };
  const points = picture.layout === "face" ? picture.towns.map(({ point }) => point) : [];
  const point = near(points, (one) => Math.hypot(one.spot[0] - spot[0], one.spot[1] - spot[1]) - 3);
  const [town, ...others] = point?.towns ?? [];
  if (town && others.length === 0) return { kind: "territory", id: town.id };
  return near(linesOf(picture), (line) => distanceToLine(spot, line))?.hovered;
}

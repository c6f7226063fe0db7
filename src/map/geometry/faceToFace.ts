import type { Shore } from "../../domain/shores.ts";
import type { Arrangement, Lanes, Orientation } from "./arrangement.ts";
import { fitInFrame, insetFrames } from "./insets.ts";
import { type Mercator, toMercator } from "./mercator.ts";
import { fit } from "./placement.ts";
import { type Box, byZone, isInset } from "./zones.ts";

/** Width of a wide plan in the unit square, chosen so that France keeps about its size when the layout changes. */
const planWidth = 0.096;
/** Middle of every plan: that of the geographic extent, so that changing the layout hardly moves the camera. */
const planMiddle = toMercator(-3.8, 38.2);

/** What sets one way to stand face to face apart from another: boxes in parts of its width, from its north-west corner. */
interface Plan {
  readonly height: number;
  readonly mainlands: Readonly<Record<Shore, Box>>;
  readonly insets: Box;
  readonly insetColumns: number;
  readonly extent: Box;
  readonly labelRoom: number;
  readonly lanes: Lanes;
}

/** The Moroccan north, where most partnerships end, faces France in all of them. */
const plans: Readonly<Record<Orientation, Plan>> = {
  wide: {
    height: 0.735,
    mainlands: { fr: [0, 0.03, 0.55, 0.57], ma: [0.56, 0.05, 1.2, 0.73] },
    insets: [-0.01, 0.63, 0.55, 0.73],
    insetColumns: 6,
    extent: [-0.03, 0, 1.19, 0.735],
    labelRoom: 84,
    lanes: { axis: "y", at: 0.69, from: 0.01, to: 0.6 },
  },
  square: {
    height: 0.735,
    mainlands: { fr: [0, 0.03, 0.44, 0.46], ma: [0.375, 0.05, 1, 0.73] },
    insets: [0, 0.53, 0.33, 0.72],
    insetColumns: 3,
    extent: [-0.03, 0, 0.99, 0.735],
    labelRoom: 84,
    lanes: { axis: "y", at: 0.555, from: 0.02, to: 0.52 },
  },
  tall: {
    height: 1.97,
    mainlands: { fr: [0.06, 0, 0.86, 0.78], ma: [0.2, 0.98, 1, 1.72] },
    insets: [-0.02, 1.76, 1.04, 1.94],
    insetColumns: 6,
    extent: [-0.02, -0.01, 1.04, 1.97],
    labelRoom: 14,
    lanes: { axis: "x", at: 0.9, from: 0.03, to: 0.98 },
  },
};

/** The two countries at full size, side by side or one above the other. */
export function faceToFace(orientation: Orientation): Arrangement {
  const plan = plans[orientation];
  /** A point given in parts of the width of the plan, from its north-west corner. */
  const point = (x: number, y: number): Mercator => [
    planMiddle[0] + (x - 0.5) * planWidth,
    planMiddle[1] + (y - plan.height / 2) * planWidth,
  ];
  const box = ([left, top, right, bottom]: Box): Box => [...point(left, top), ...point(right, bottom)];
  const frames = insetFrames({ box: box(plan.insets), columns: plan.insetColumns });
  const { axis, at, from, to } = plan.lanes;
  const [start, end] = axis === "y" ? [point(at, from), point(at, to)] : [point(from, at), point(to, at)];
  const [along, across] = axis === "y" ? ([1, 0] as const) : ([0, 1] as const);
  return {
    placements: byZone((zone) => {
      const frame = frames[zone];
      if (frame) return fitInFrame(zone, frame);
      return fit(zone, box(isInset(zone) ? plan.insets : plan.mainlands[zone]));
    }),
    frames,
    extent: box(plan.extent),
    labelRoom: plan.labelRoom,
    lanes: { axis, at: start[across], from: start[along], to: end[along] },
  };
}

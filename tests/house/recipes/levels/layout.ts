import { scaleLinear } from "d3-scale";
import type { ChartSpace } from "../../../../src/charts/frame/chart.ts";
import type { CountedLevel } from "./levels.tsx";

/** Places a bar a level, the first at the top. */
export function placeLevels(levels: readonly CountedLevel[], { width, isRightToLeft }: ChartSpace) {
  const length = scaleLinear([0, Math.max(1, ...levels.map(({ count }) => count))], [0, width]);
  return {
    width,
    height: levels.length * 20,
    bars: levels.map((level, index) => ({
      ...level,
      x: isRightToLeft ? width - length(level.count) : 0,
      y: index * 20,
      length: length(level.count),
    })),
  };
}

export type LevelsLayout = ReturnType<typeof placeLevels>;

import type { ReactNode } from "react";
import type { Spot } from "../geometry/plane.ts";

interface KeptProps {
  readonly at: Spot;
  readonly children: ReactNode;
}

/** What stands at a spot of the sheet and keeps its size when the camera comes closer: the style sheet of the page sees to it. */
export function Kept({ at: [x, y], children }: KeptProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <g className="kept">{children}</g>
    </g>
  );
}

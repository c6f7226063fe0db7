import type { Status } from "../domain/model.ts";
import type { Age } from "../domain/snapshot.ts";
import { dashes, widths } from "./lineStyle.ts";

interface LineSampleProps {
  readonly status: Status;
  readonly age?: Age;
}

/** A short piece of the line of a status, as the map draws it. */
export function LineSample({ status, age = "recent" }: LineSampleProps) {
  const dash = dashes[status];
  const width = widths[age];
  return (
    <svg className="line-sample" viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
      <line
        x1="1"
        y1="5"
        x2="35"
        y2="5"
        stroke={`var(--status-${status})`}
        strokeWidth={width}
        {...(dash && { strokeDasharray: dash.map((length) => length * width).join(" ") })}
      />
    </svg>
  );
}

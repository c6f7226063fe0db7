import type { Sample } from "../map/legend.ts";
import { LegendSample } from "../map/LegendSample.tsx";
import type { PlateWords } from "../map/plate/Plate.tsx";

/** Signs that the picture of a phone has none of: it draws ports alone, neither lines nor the two countries. */
const wideShapes: ReadonlySet<Sample["shape"]> = new Set(["status", "area", "hatch"]);

/** What the signs of the opening map mean, and what it is made of, for those who run no script: no live map tells them. */
export function FirstLegend({ said: { statuses, signs, foot } }: { readonly said: PlateWords }) {
  return (
    <>
      <ul className="opening-legend">
        {statuses.map(({ status, label }) => (
          <li key={status} className="opening-wide">
            <LegendSample sample={{ shape: "status", status, age: "recent" }} /> {label}
          </li>
        ))}
        {signs.map(({ sample, label }) => (
          <li key={label} className={wideShapes.has(sample.shape) ? "opening-wide" : undefined}>
            <LegendSample sample={sample} /> {label}
          </li>
        ))}
      </ul>
      {foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

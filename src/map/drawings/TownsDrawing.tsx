import type { Status } from "../../domain/model.ts";
import { pointRadius } from "../geometry/pointNames.ts";
import type { Font } from "../geometry/text.ts";
import type { TownPoint } from "../geometry/townPoints.ts";
import { Kept } from "./Kept.tsx";
import type { Paint } from "./paint.ts";

/** A point with what its line tells. */
export interface DrawnTown {
  readonly point: TownPoint;
  /** Status of all that ends there; none when it has several. */
  readonly status: Status | undefined;
  /** x of the outer edge of its port's name, where its line begins. */
  readonly nameEnd: number;
}

interface TownsDrawingProps {
  readonly towns: readonly DrawnTown[];
  readonly font: Font;
  readonly direction: "ltr" | "rtl";
  readonly paint: Paint;
}

/** The authorities in which the chosen strands end, each with the strand carried on to it. */
export function TownsDrawing({ towns, font, direction, paint }: TownsDrawingProps) {
  return (
    <g>
      {towns.map(({ point: { id, from, spot, name }, status, nameEnd }) => {
        const colour = paint(status ? `status-${status}` : "flow");
        return (
          <g key={id} stroke={colour} fill="none">
            <path d={`M${nameEnd} ${from[1]}H${from[0]}L${spot[0]} ${spot[1]}`} strokeWidth={1.1} />
            {name?.tie && (
              <path
                d={`M${name.tie[0][0]} ${name.tie[0][1]}L${name.tie[1][0]} ${name.tie[1][1]}`}
                strokeWidth={0.6}
                stroke={paint("label-soft")}
              />
            )}
          </g>
        );
      })}
      {towns.map(({ point: { id, spot, towns: gathered } }) => (
        <circle
          key={id}
          cx={spot[0]}
          cy={spot[1]}
          r={gathered.length > 1 ? pointRadius + 0.6 : pointRadius - 0.4}
          fill={paint("surface")}
          stroke={paint("ink")}
          strokeWidth={gathered.length > 1 ? 1.8 : 1.2}
        />
      ))}
      {towns.map(
        ({ point: { id, text, name } }) =>
          name && (
            <Kept key={id} at={[direction === "ltr" ? name.rect.left : name.rect.right, (name.rect.top + name.rect.bottom) / 2]}>
              <text
                dy="0.35em"
                direction={direction}
                fontSize={font.size}
                fontWeight={font.weight}
                fill={paint("label")}
                stroke={paint("halo")}
                strokeWidth={3.4}
                strokeLinejoin="round"
                paintOrder="stroke"
              >
                {text}
              </text>
            </Kept>
          ),
      )}
    </g>
  );
}

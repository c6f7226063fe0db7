import type { Caption } from "../captions.ts";
import type { Polygon, Rect } from "../geometry/plane.ts";
import type { Font } from "../geometry/text.ts";
import type { Zone } from "../geometry/zones.ts";
import { Kept } from "./Kept.tsx";
import type { Paint } from "./paint.ts";

/** A region of the ground, on the sheet. */
export interface DrawnRegion {
  readonly id: string;
  readonly zone: Zone;
  readonly polygons: readonly Polygon[];
  /** From 0, nothing that is shown, to 1, the most. */
  readonly tint: number;
  /** Whether it holds nothing at that date, whatever is shown. */
  readonly isEmpty: boolean;
  readonly isLit: boolean;
}

interface GroundDrawingProps {
  readonly regions: readonly DrawnRegion[];
  readonly frames: readonly Rect[];
  readonly paint: Paint;
}

const pathOf = (polygons: readonly Polygon[]) =>
  polygons
    .flatMap((rings) => rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`))
    .join("");

/** Regions with their tint and their limits, as a picture: what the map draws itself on the screen. */
export function GroundDrawing({ regions, frames, paint }: GroundDrawingProps) {
  return (
    <g strokeLinejoin="round">
      <defs>
        <pattern id="hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill={paint("country")} />
          <line x1={0} y1={0} x2={0} y2={5} stroke={paint("border")} strokeWidth={1.2} />
        </pattern>
      </defs>
      {regions.map(({ id, polygons, tint, isEmpty, isLit }) => {
        const path = pathOf(polygons);
        return (
          <g key={id}>
            <path d={path} fill={isEmpty ? "url(#hatch)" : paint("country")} />
            <path
              d={path}
              fill={paint("country-full")}
              fillOpacity={tint}
              stroke={paint(isLit ? "accent" : "border-strong")}
              strokeWidth={isLit ? 1.6 : 0.6}
            />
          </g>
        );
      })}
      <FramesDrawing frames={frames} paint={paint} />
    </g>
  );
}

/** Frames around what lies elsewhere than it is drawn. */
export function FramesDrawing({ frames, paint }: Pick<GroundDrawingProps, "frames" | "paint">) {
  return frames.map(({ left, top, right, bottom }) => (
    <rect
      key={`${left} ${top}`}
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      fill="none"
      stroke={paint("border-strong")}
      strokeWidth={0.6}
    />
  ));
}

interface CaptionsDrawingProps {
  readonly captions: readonly Caption[];
  readonly font: Font;
  readonly direction: "ltr" | "rtl";
  readonly paint: Paint;
}

/** Names at the feet of the frames. */
export function CaptionsDrawing({ captions, font, direction, paint }: CaptionsDrawingProps) {
  return (
    <g fontSize={font.size} fill={paint("label-soft")} textAnchor="middle">
      {captions.map(({ id, block, rect }) =>
        block.lines.map((line, index) => (
          <Kept
            key={`${id} ${line}`}
            at={[(rect.left + rect.right) / 2, rect.top + ((index + 0.5) * block.height) / block.lines.length]}
          >
            <text dy="0.35em" direction={direction}>
              {line}
            </text>
          </Kept>
        )),
      )}
    </g>
  );
}

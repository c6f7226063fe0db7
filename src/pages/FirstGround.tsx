import { type DrawnRegion, FramesDrawing } from "../map/drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../map/drawings/paint.ts";
import { coarsen } from "../map/geometry/insideSpots.ts";
import type { Placement } from "../map/geometry/placement.ts";
import type { Rect, Ring } from "../map/geometry/plane.ts";
import type { Zone } from "../map/geometry/zones.ts";

/** Limits are drawn no finer than this, in pixels; places are told in half pixels. */
const fineness = 1.2;
const half = 2;

const idOf = (zone: Zone) => `first-${zone}`;

/** A ring in half pixels, each spot told from the one before: short to send. */
function ringPath(ring: Ring): string {
  const spots = coarsen(ring, fineness).map(([x, y]) => [Math.round(x * half), Math.round(y * half)] as const);
  const [[left, top] = [0, 0]] = spots;
  const steps = spots.slice(1, -1).map(([x, y], index) => {
    const [beforeX, beforeY] = spots[index] ?? [0, 0];
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${left} ${top}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

/** What is drawn of a region: as on the plate, in one path. */
function Region({ polygons, tint, isEmpty }: DrawnRegion) {
  const full = `color-mix(in srgb, ${paint("country-full")} ${Math.round(tint * 100)}%, ${paint("country")})`;
  return <path d={polygons.flatMap((rings) => rings.map(ringPath)).join("")} fill={isEmpty ? "url(#first-hatch)" : full} />;
}

/** The regions by the parts of the two countries that they lie in, for pictures that take them from here. */
export function FirstRegions({ regions }: { readonly regions: readonly DrawnRegion[] }) {
  return (
    <svg width={0} height={0} className="first-regions" aria-hidden="true">
      <defs>
        <pattern id="first-hatch" width={10} height={10} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={10} height={10} fill={paint("country")} />
          <line y2={10} stroke={paint("border")} strokeWidth={2.4} />
        </pattern>
        {[...new Set(regions.map(({ zone }) => zone))].map((zone) => (
          <g key={zone} id={idOf(zone)} stroke={paint("border-strong")} strokeWidth={1} strokeLinejoin="round">
            {regions
              .filter((region) => region.zone === zone)
              .map((region) => (
                <Region key={region.id} {...region} />
              ))}
          </g>
        ))}
      </defs>
    </svg>
  );
}

type Placements = Readonly<Record<Zone, Placement>>;

interface FirstGroundProps {
  /** Where the parts of the countries stand in the picture that the regions were drawn for, and in this one. */
  readonly drawn: Placements;
  readonly here: Placements;
  readonly zones: readonly Zone[];
  readonly frames: readonly Rect[];
}

/** The two countries, face to face. */
export function FirstGround({ drawn, here, zones, frames }: FirstGroundProps) {
  return (
    <g>
      {zones.map((zone) => {
        const { scale, translate } = here[zone];
        const ratio = scale / drawn[zone].scale;
        const [x, y] = [0, 1].map((axis) => (translate[axis] ?? 0) - (drawn[zone].translate[axis] ?? 0) * ratio);
        const size = (ratio / half).toFixed(4);
        return (
          <use key={zone} href={`#${idOf(zone)}`} transform={`matrix(${size} 0 0 ${size} ${x?.toFixed(2)} ${y?.toFixed(2)})`} />
        );
      })}
      <FramesDrawing frames={frames} paint={paint} />
    </g>
  );
}

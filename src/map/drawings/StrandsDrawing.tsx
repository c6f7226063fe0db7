import type { Status } from "../../domain/model.ts";
import { useShownDraft } from "../../state/shownDraft.tsx";
import type { Hovered } from "../../state/hover.ts";
import { bundlesOf } from "../geometry/painting.ts";
import type { StrandLook } from "../geometry/strandLook.ts";
import type { Paint } from "./paint.ts";

/** A line between two ports, ready to be drawn. */
export interface DrawnStrand {
  readonly id: string;
  readonly bundle: string;
  readonly path: string;
  /** None for what gathers several statuses. */
  readonly status: Status | undefined;
  readonly look: StrandLook;
  /** How strong it is: 0 for what has long been silent. */
  readonly level: number;
  /** `quiet` when another thing is chosen; `hidden` when filters leave it out. */
  readonly emphasis: "plain" | "lit" | "quiet" | "hidden";
  /** How many partnerships it stands for, and which those are. */
  readonly count: number;
  readonly partnershipIds: readonly string[];
  /** What it is for the pointer. */
  readonly hovered: Hovered;
}

interface StrandsDrawingProps {
  readonly strands: readonly DrawnStrand[];
  readonly paint: Paint;
}

/** A dashed line lies over a hair of its own colour, so that the eye can follow it across a gap. */
const hair = 0.45;
/** Width of a line that is mere ground, in pixels. */
const quietWidth = 0.7;
/** How large the beads of a draft are, in pixels. */
const beadWidth = 9;

/** Strands, what is chosen above all others; colours tell the status, dashes as well, widths the age. */
export function StrandsDrawing({ strands, paint }: StrandsDrawingProps) {
  const quiet = strands.filter(({ emphasis }) => emphasis === "quiet");
  const shown = strands.filter(({ emphasis }) => emphasis === "plain" || emphasis === "lit");
  return (
    <g fill="none">
      <g stroke={paint("border")} strokeWidth={quietWidth} opacity={0.55}>
        {quiet.map(({ id, path }) => (
          <path key={id} data-strand={id} d={path} />
        ))}
      </g>
      {bundlesOf(shown).map((members) => (
        // The same pair of ports stays the same element from one day to the next: what moves, moves there.
        <g key={shown[members[0] ?? 0]?.bundle}>
          <g stroke={paint("sea")}>
            {members.map((index) => {
              const strand = shown[index];
              if (!strand || strand.look.casing === 0) return null;
              return <path key={strand.id} d={strand.path} strokeWidth={strand.look.width + 2 * strand.look.casing} />;
            })}
          </g>
          {members.map((index) => {
            const strand = shown[index];
            return strand && <Line key={strand.id} strand={strand} paint={paint} />;
          })}
        </g>
      ))}
      {/* Over all lines: among many those of a draft would not be seen. */}
      {[...quiet, ...shown].map((strand) => (
        <Beads key={strand.id} {...strand} colour={colourOf(strand, paint)} paint={paint} />
      ))}
    </g>
  );
}

interface StrandProps {
  readonly strand: DrawnStrand;
  readonly paint: Paint;
}

interface BeadsProps extends Pick<DrawnStrand, "path" | "partnershipIds"> {
  readonly colour: string;
  readonly paint: Paint;
}

const colourOf = ({ status }: DrawnStrand, paint: Paint) => paint(status ? `status-${status}` : "flow");

/** Beads at both ends and in the middle of a line that comes from a draft, or that one of a draft is gathered in. */
export function Beads({ path, partnershipIds, colour, paint }: BeadsProps) {
  const touched = useShownDraft()?.touched;
  if (!touched || !partnershipIds.some((id) => touched.has(`partnership:${id}`))) return null;
  const beads = { d: path, pathLength: 2, strokeDasharray: "0 1", strokeLinecap: "round" } as const;
  return (
    <g className="strand-beads" fill="none">
      <path {...beads} stroke={paint("sea")} strokeWidth={beadWidth + 3} />
      <path {...beads} stroke={colour} strokeWidth={beadWidth} />
      <path {...beads} stroke={paint("surface")} strokeWidth={beadWidth / 2} />
    </g>
  );
}

function Line({ strand, paint }: StrandProps) {
  const { id, path, look, count } = strand;
  return (
    <g stroke={colourOf(strand, paint)} data-strand={id} data-count={count}>
      {look.dash && <path d={path} strokeWidth={hair} />}
      <path d={path} strokeWidth={look.width} strokeDasharray={look.dash?.map((length) => length.toFixed(1)).join(" ")} />
    </g>
  );
}

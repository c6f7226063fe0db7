import { pairs } from "d3-array";
import { shores } from "../../domain/shores.ts";
import { type Age, isLongAgo } from "../../domain/snapshot.ts";
import type { PlacedPort } from "../geometry/faceSheet.ts";
import { measures } from "../geometry/faceBoxes.ts";
import type { FaceFonts } from "../geometry/faceForm.ts";
import type { Leader } from "../geometry/leaders.ts";
import { leading, type TextBlock } from "../geometry/text.ts";
import { Kept } from "./Kept.tsx";
import type { Paint } from "./paint.ts";

/** What a port says, beside where it stands. */
export interface DrawnPort {
  readonly place: PlacedPort;
  readonly number: string;
  /** A line under the name: ages of what is chosen. */
  readonly note?: TextBlock;
  readonly emphasis: "plain" | "lit" | "quiet" | "empty";
  /** Middle of number and name, when it is not that of the bar. */
  readonly wordsY?: number;
  /** Whether other names need its room: number and name are not written. */
  readonly isCovered?: boolean;
  readonly isFormer: boolean;
  /** How old the latest request for a partner is; undefined where nobody seeks one. */
  readonly seekingAge: Age | undefined;
  /** Parts of the bar that hold what the filters leave, in pixels. */
  readonly held: readonly (readonly [top: number, bottom: number])[];
  readonly leader?: Leader;
}

interface PortsDrawingProps {
  readonly ports: readonly DrawnPort[];
  readonly fonts: Pick<FaceFonts, "scale" | "name" | "number">;
  readonly direction: "ltr" | "rtl";
  readonly paint: Paint;
}

/** Leaders from the names to the maps: below everything else of the ports. */
export function LeadersDrawing({ ports, paint }: Pick<PortsDrawingProps, "ports" | "paint">) {
  return (
    <g fill="none" strokeWidth={0.8}>
      {ports.map(({ place, leader, emphasis, isCovered, wordsY = place.y }) => {
        if (!leader || isCovered) return null;
        const outwards = place.shore === "fr" ? -1 : 1;
        const from = place.nameX + outwards * (place.block.width + 4);
        const colour = paint(emphasis === "quiet" ? "border" : "label-soft");
        return (
          <g key={place.id} stroke={colour}>
            <path d={`M${from} ${wordsY}L${leader.start[0]} ${wordsY}L${leader.end[0]} ${leader.end[1]}`} />
            <circle cx={leader.end[0]} cy={leader.end[1]} r={1.9} fill={colour} stroke="none" />
          </g>
        );
      })}
    </g>
  );
}

/** Radius of the ring around the number of a port that seeks a partner, in pixels, in letters of usual size. */
const ringRadius = 11;

/** The ring, as large as larger letters ask, as long as it leaves the numbers above and below alone. */
function ringOf(ports: readonly DrawnPort[], scale: number): number {
  if (scale === 1) return ringRadius;
  const gaps = shores.flatMap((shore) =>
    pairs(ports.filter(({ place }) => place.shore === shore).map(({ place, wordsY = place.y }) => wordsY)).map(([above, below]) =>
      Math.abs(below - above),
    ),
  );
  return Math.max(ringRadius, Math.min(ringRadius * scale, 0.62 * Math.min(...gaps)));
}

/** Bars, numbers and names of ports, as a picture. */
export function PortsDrawing({ ports, fonts, direction, paint }: PortsDrawingProps) {
  const ring = ringOf(ports, fonts.scale);
  return (
    <g>
      {ports.map((port) => (
        <g key={port.place.id}>
          <Bar port={port} paint={paint} />
          <Words port={port} fonts={fonts} ring={ring} direction={direction} paint={paint} />
        </g>
      ))}
    </g>
  );
}

/** Room between two parts of a bar, in pixels. */
const seam = 0.8;

/** A bar as high as its number, parted where a bundle ends; hollow for a former region, pale where filters leave nothing. */
function Bar({ port: { place, held, isFormer, emphasis }, paint }: { readonly port: DrawnPort; readonly paint: Paint }) {
  const { barX, barTop, barBottom } = place;
  if (barBottom <= barTop) return null;
  const ink = paint(emphasis === "quiet" ? "border" : "label");
  return (
    <>
      <rect x={barX} y={barTop} width={measures.bar} height={barBottom - barTop} fill={paint("border")} opacity={0.5} />
      {held.map(([top, bottom], rank) =>
        isFormer ? (
          <rect
            key={`${rank}`}
            x={barX + 0.6}
            y={top + 0.6}
            width={measures.bar - 1.2}
            height={Math.max(0.8, bottom - top - 1.2)}
            fill={paint("sea")}
            stroke={ink}
            strokeWidth={1.2}
          />
        ) : (
          <rect
            key={`${rank}`}
            x={barX}
            y={top + seam / 2}
            width={measures.bar}
            height={Math.max(0.8, bottom - top - seam)}
            fill={ink}
          />
        ),
      )}
    </>
  );
}

interface WordsProps {
  readonly port: DrawnPort;
  readonly fonts: PortsDrawingProps["fonts"];
  /** Radius of the ring around a number, in pixels. */
  readonly ring: number;
  readonly direction: "ltr" | "rtl";
  readonly paint: Paint;
}

function Words({ port, fonts, ring, direction, paint }: WordsProps) {
  const { place, number, note, emphasis, seekingAge, wordsY = place.y } = port;
  if (port.isCovered) return null;
  // In a text that runs from right to left, "start" is its right edge.
  const isStart = (place.shore === "ma") === (direction === "ltr");
  const colour = paint(emphasis === "quiet" || emphasis === "empty" ? "label-soft" : "label");
  const weight = emphasis === "quiet" || emphasis === "empty" ? 400 : fonts.name.weight;
  const top = -(place.block.height + (note?.height ?? 0)) / 2;
  const nameX = place.nameX - place.numberX;
  return (
    <Kept at={[place.numberX, wordsY]}>
      <g fill={colour} fontWeight={weight}>
        <text dy="0.35em" textAnchor="middle" fontSize={fonts.number.size}>
          {number}
        </text>
        {seekingAge && (
          <circle
            r={ring}
            fill="none"
            stroke={paint("status-seeking")}
            // What was sought long ago steps back: it must be asked again before anyone answers.
            strokeWidth={emphasis === "quiet" || isLongAgo(seekingAge) ? 0.8 : 1.6}
            strokeDasharray={isLongAgo(seekingAge) ? "2 3" : undefined}
          />
        )}
        <Lines block={place.block} x={nameX} top={top} isStart={isStart} direction={direction} />
        {note && (
          <g fontWeight={400}>
            <Lines block={note} x={nameX} top={top + place.block.height} isStart={isStart} direction={direction} />
          </g>
        )}
      </g>
    </Kept>
  );
}

interface LinesProps {
  readonly block: TextBlock;
  readonly x: number;
  readonly top: number;
  readonly isStart: boolean;
  readonly direction: "ltr" | "rtl";
}

/** The lines of a text, one below the other. */
function Lines({ block: { lines, height }, x, top, isStart, direction }: LinesProps) {
  const line = height / lines.length;
  return lines.map((text, index) => (
    <text
      key={text}
      x={x}
      y={top + (index + 0.5) * line}
      dy="0.35em"
      direction={direction}
      textAnchor={isStart ? "start" : "end"}
      fontSize={line / leading}
    >
      {text}
    </text>
  ));
}

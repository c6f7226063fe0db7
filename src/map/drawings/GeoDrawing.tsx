import type { DrawnAreaName, DrawnCorridor } from "../geoPicture.ts";
import type { Font } from "../geometry/text.ts";
import { Kept } from "./Kept.tsx";
import type { Paint } from "./paint.ts";
import { Beads } from "./StrandsDrawing.tsx";

interface CorridorsDrawingProps {
  readonly corridors: readonly DrawnCorridor[];
  readonly font: Font;
  readonly paint: Paint;
}

/** The strongest corridors, as wide as they are many, each with its number. */
export function CorridorsDrawing({ corridors, font, paint }: CorridorsDrawingProps) {
  return (
    <g fill="none" strokeLinecap="round">
      {corridors.map(({ id, path, width, spots }) => (
        <g key={id}>
          <path d={path} stroke={paint("sea")} strokeWidth={width + 2.4} />
          <path d={path} stroke={paint("flow")} strokeWidth={width} />
          {[spots[0], spots.at(-1)].map(
            (spot, end) => spot && <circle key={end} cx={spot[0]} cy={spot[1]} r={width / 2 + 1.6} fill={paint("flow")} />,
          )}
        </g>
      ))}
      {corridors.map((corridor) => (
        <Beads key={corridor.id} {...corridor} colour={paint("flow")} paint={paint} />
      ))}
      {corridors.map(({ id, badge, number }) => (
        <Kept key={id} at={badge}>
          <text
            dy="0.35em"
            textAnchor="middle"
            fontSize={font.size}
            fontWeight={600}
            fill={paint("label")}
            stroke={paint("sea")}
            strokeWidth={4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {number}
          </text>
        </Kept>
      ))}
    </g>
  );
}

interface AreaNamesDrawingProps {
  readonly names: readonly DrawnAreaName[];
  readonly fonts: { readonly name: Font; readonly note: Font };
  readonly direction: "ltr" | "rtl";
  readonly paint: Paint;
}

/** Names of regions with their numbers, on their regions or tied to them. */
export function AreaNamesDrawing({ names, fonts, direction, paint }: AreaNamesDrawingProps) {
  return (
    <g>
      {names.map(({ id, block, rect, edge, leader, emphasis, note }) => {
        const isSoft = emphasis === "quiet" || emphasis === "empty";
        const height = (rect.bottom - rect.top) / block.lines.length;
        return (
          <g key={id} fill={paint(isSoft ? "label-soft" : "label")} fontWeight={isSoft ? 400 : fonts.name.weight}>
            {leader && (
              <g stroke={paint("label-soft")} strokeWidth={emphasis === "quiet" ? 0.4 : 0.8}>
                <path d={`M${leader[0][0]} ${leader[0][1]}L${leader[1][0]} ${leader[1][1]}`} />
                <circle cx={leader[1][0]} cy={leader[1][1]} r={1.8} fill={paint("label-soft")} stroke="none" />
              </g>
            )}
            <Kept at={[edge === "middle" ? (rect.left + rect.right) / 2 : rect[edge], (rect.top + rect.bottom) / 2]}>
              {block.lines.map((line, index) => {
                const isNote = line === note;
                return (
                  <text
                    key={`${index} ${line}`}
                    y={(index + 0.5 - block.lines.length / 2) * height}
                    dy="0.35em"
                    direction={direction}
                    textAnchor={edge === "middle" ? edge : (edge === "left") === (direction === "ltr") ? "start" : "end"}
                    fontSize={isNote ? fonts.note.size : fonts.name.size}
                    {...(isNote && { fontWeight: fonts.note.weight })}
                  >
                    {line}
                  </text>
                );
              })}
            </Kept>
          </g>
        );
      })}
    </g>
  );
}

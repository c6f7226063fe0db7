import type { ReactNode } from "react";
import type { Status } from "../../domain/model.ts";
import { LineSample } from "../../ui/LineSample.tsx";
import { pictureFonts, widening } from "../../ui/letters.ts";
import { wrapWords } from "../../ui/wrapWords.ts";
import { GroundDrawing } from "../drawings/GroundDrawing.tsx";
import { pagePaint as paint } from "../drawings/paint.ts";
import type { Font, Measure } from "../geometry/text.ts";
import { LegendSample } from "../LegendSample.tsx";
import type { Sample } from "../legend.ts";
import { FaceLines } from "../overlay/FaceLines.tsx";
import { GeoLines } from "../overlay/GeoLines.tsx";
import type { PlateScene } from "./plateScene.ts";

/** All that a map must say once it has left the page. */
export interface PlateWords {
  readonly title: string;
  readonly sentence: string;
  /** The date of what is shown, what is chosen, and the filters that hold. */
  readonly state: string;
  readonly statuses: readonly { readonly status: Status; readonly label: string }[];
  readonly signs: readonly { readonly sample: Sample; readonly label: string }[];
  /** Edition, sources, licences. */
  readonly foot: readonly string[];
  readonly direction: "ltr" | "rtl";
}

interface PlateProps {
  readonly scene: PlateScene;
  readonly said: PlateWords;
  readonly measure: Measure;
}

const margin = 24;
const fonts = {
  title: { size: 20, weight: 600 },
  sentence: { size: 14, weight: 400 },
  text: { size: 12, weight: 400 },
} as const satisfies Record<string, Font>;
const leading = 1.4;
/** Room between a sample and its words, and between two items of the legend, in pixels. */
const gaps = { sample: 8, item: 22, line: 22, part: 14 } as const;
const sampleWidth = 36;

/**
 * A map that stands alone, as SVG: title, sentence, date and filters above, legend, edition and licences below. Its colours
 * are properties of the style sheet of the page.
 */
export function Plate({ scene, said, measure }: PlateProps) {
  const width = scene.size.width + 2 * margin;
  const column = createColumn(width, said.direction, (text, font) => measure(text, font) * widening(said.direction));
  column.write(said.title, fonts.title, paint("label"));
  column.write(said.sentence, fonts.sentence, paint("label"));
  column.write(said.state, fonts.text, paint("label-soft"));
  const mapTop = column.skip(scene.size.height + 2 * gaps.part) + gaps.part;
  column.list(said.statuses.map(({ status, label }) => ({ sample: <LineSample status={status} />, lift: 5, label })));
  column.list(said.signs.map(({ sample, label }) => ({ sample: <LegendSample sample={sample} />, lift: 8, label })));
  for (const line of said.foot) column.write(line, fonts.text, paint("label-soft"));
  const height = Math.ceil(column.skip(0) + margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={pictureFonts(said.direction)}
    >
      <title>{`${said.title}. ${said.sentence} ${said.state}`}</title>
      <rect width={width} height={height} fill={paint("sea")} />
      <g transform={`translate(${margin} ${mapTop})`}>
        <MapDrawing scene={scene} direction={said.direction} />
      </g>
      {column.parts}
    </svg>
  );
}

/** Ground, lines and names of a map, as they are drawn over the map of the page. */
function MapDrawing({ scene, direction }: Pick<PlateProps, "scene"> & Pick<PlateWords, "direction">) {
  const { picture, size, regions, frames, land } = scene;
  return (
    <>
      <clipPath id="plate-sheet">
        <rect width={size.width} height={size.height} />
      </clipPath>
      {land && <path clipPath="url(#plate-sheet)" d={land} fill={paint("land")} stroke={paint("border")} strokeWidth={0.5} />}
      <GroundDrawing regions={regions} frames={frames} paint={paint} />
      {picture.layout === "face" ? (
        <FaceLines picture={picture} direction={direction} />
      ) : (
        <GeoLines picture={picture} direction={direction} />
      )}
    </>
  );
}

interface Item {
  readonly sample: ReactNode;
  /** Half of the height of the sample, in pixels. */
  readonly lift: number;
  readonly label: string;
}

/** A column in which words are set under one another, at the beginning of lines: on an Arabic plate at the right. */
function createColumn(width: number, direction: PlateWords["direction"], measure: Measure) {
  const inner = width - 2 * margin;
  const parts: ReactNode[] = [];
  let y = margin;
  /** The place of what begins `from` the beginning of lines, and is so wide. */
  const left = (from: number, wide: number) => (direction === "rtl" ? width - margin - from - wide : margin + from);
  const put = (text: string, from: number, font: Font, fill: string) => {
    parts.push(
      <text
        key={parts.length}
        x={left(from, 0)}
        y={y}
        dy="0.35em"
        direction={direction}
        textAnchor="start"
        fontSize={font.size}
        fontWeight={font.weight}
        fill={fill}
      >
        {text}
      </text>,
    );
  };
  return {
    parts,
    /** Leaves room. @returns where it begins */
    skip: (room: number) => {
      const before = y;
      y += room;
      return before;
    },
    write: (text: string, font: Font, fill: string) => {
      for (const line of wrapWords(text, inner, (words) => measure(words, font))) {
        y += (font.size * leading) / 2;
        put(line, 0, font, fill);
        y += (font.size * leading) / 2;
      }
      y += 2;
    },
    list: (items: readonly Item[]) => {
      let from = 0;
      y += gaps.line / 2;
      for (const { sample, lift, label } of items) {
        const wide = sampleWidth + gaps.sample + measure(label, fonts.text);
        if (from > 0 && from + wide > inner) {
          from = 0;
          y += gaps.line;
        }
        parts.push(
          <g key={parts.length} transform={`translate(${left(from, sampleWidth)} ${y - lift})`}>
            {sample}
          </g>,
        );
        put(label, from + sampleWidth + gaps.sample, fonts.text, paint("label"));
        from += wide + gaps.item;
      }
      y += gaps.line / 2 + 4;
    },
  };
}

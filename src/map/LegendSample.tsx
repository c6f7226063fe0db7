import { useId } from "react";
import { LineSample } from "../ui/LineSample.tsx";
import type { Sample } from "./legend.ts";

const size = { width: 36, height: 16 } as const;
const middle = size.height / 2;
const variable = (name: string) => `var(--${name})`;

/** A small piece of what a layer draws, as the map draws it. */
export function LegendSample({ sample }: { readonly sample: Sample }) {
  if (sample.shape === "status") return <LineSample status={sample.status} age={sample.age} />;
  return (
    <svg className="legend-sample" viewBox={`0 0 ${size.width} ${size.height}`} {...size} aria-hidden="true">
      <Drawing sample={sample} />
    </svg>
  );
}

type Drawn<Shape extends Sample["shape"]> = { readonly sample: Extract<Sample, { shape: Shape }> };

function Drawing({ sample }: Drawn<Exclude<Sample["shape"], "status">>) {
  switch (sample.shape) {
    case "line":
      return <Line sample={sample} />;
    case "bead":
      return <Bead />;
    case "bar":
      return <Bar sample={sample} />;
    case "circle":
      return <Circle sample={sample} />;
    case "area":
      return <Area sample={sample} />;
    case "hatch":
      return <Hatch sample={sample} />;
    default:
      return sample satisfies never;
  }
}

function Bead() {
  return (
    <>
      <Stroke y={middle} colour="label" width={2} />
      <circle cx={size.width / 2} cy={middle} r={4} fill={variable("surface")} stroke={variable("label")} strokeWidth={2} />
    </>
  );
}

interface StrokeProps {
  readonly y: number;
  readonly colour: string;
  readonly width: number;
  readonly dash?: string | undefined;
}

function Stroke({ y, colour, width, dash }: StrokeProps) {
  return <line x1="1" x2={size.width - 1} y1={y} y2={y} stroke={variable(colour)} strokeWidth={width} strokeDasharray={dash} />;
}

function Line({ sample: { colour, width, dash, number } }: Drawn<"line">) {
  // A line of an odd width is sharp between two pixels.
  const y = middle + (width % 2) / 2;
  return (
    <>
      <Stroke y={y} colour={colour} width={width} dash={dash?.join(" ")} />
      {number !== undefined && (
        <text
          className="legend-number"
          textAnchor="middle"
          fontSize={11}
          fontWeight={600}
          fill={variable("label")}
          stroke={variable("halo")}
          strokeWidth={3}
          paintOrder="stroke"
          x={size.width / 2}
          y={middle}
          dy="0.36em"
        >
          {number}
        </text>
      )}
    </>
  );
}

function Bar({ sample: { colour, isHollow } }: Drawn<"bar">) {
  const [x, width] = [size.width / 2 - 2.5, 5];
  const fill = isHollow ? "none" : variable(colour);
  return <rect x={x} y={2} width={width} height={size.height - 4} fill={fill} stroke={variable(colour)} strokeWidth={1.2} />;
}

function Circle({ sample: { colour, isFaint } }: Drawn<"circle">) {
  return (
    <circle
      cx={size.width / 2}
      cy={middle}
      r="7"
      fill="none"
      stroke={variable(colour)}
      strokeWidth={isFaint ? 0.8 : 1.6}
      strokeDasharray={isFaint ? "2 3" : undefined}
    />
  );
}

function Area({ sample: { from, to } }: Drawn<"area">) {
  const id = useId();
  return (
    <>
      <linearGradient id={id}>
        <stop offset="0" stopColor={variable(from)} />
        <stop offset="1" stopColor={variable(to)} />
      </linearGradient>
      <Rectangle fill={`url(#${id})`} />
    </>
  );
}

function Hatch({ sample: { colour, fill } }: Drawn<"hatch">) {
  const id = useId();
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill={variable(fill)} />
        <rect width="1" height="5" fill={variable(colour)} />
      </pattern>
      <Rectangle fill={`url(#${id})`} />
    </>
  );
}

function Rectangle({ fill }: { readonly fill: string }) {
  return <rect x="2.5" y="2.5" width={size.width - 5} height={size.height - 5} fill={fill} stroke={variable("border-strong")} />;
}

import { useId } from "react";
import { LineSample } from "../ui/LineSample.tsx";
import type { Sample } from "./sources/source.ts";

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

function Drawing({ sample }: { readonly sample: Exclude<Sample, { shape: "status" }> }) {
  const id = useId();
  const rectangle = { x: 2.5, y: 2.5, width: size.width - 5, height: size.height - 5, stroke: variable("border-strong") };
  switch (sample.shape) {
    case "line":
      return (
        <>
          <line
            x1="1"
            x2={size.width - 1}
            y1={middle + (sample.width % 2) / 2}
            y2={middle + (sample.width % 2) / 2}
            stroke={variable(sample.colour)}
            strokeWidth={sample.width}
            strokeDasharray={sample.dash?.join(" ")}
          />
          {sample.number !== undefined && (
            <text className="legend-number" x={size.width / 2} y={middle} dy="0.36em">
              {sample.number}
            </text>
          )}
        </>
      );
    case "hollow":
      return [-1.5, 1.5].map((offset) => (
        <line
          key={offset}
          x1="1"
          x2={size.width - 1}
          y1={middle + offset}
          y2={middle + offset}
          stroke={variable(sample.colour)}
          strokeWidth="1"
        />
      ));
    case "circle":
      return (
        <circle
          cx={size.width / 2}
          cy={middle}
          r="7"
          fill={variable(sample.colour)}
          fillOpacity="0.25"
          stroke={variable(sample.colour)}
          strokeWidth="2"
        />
      );
    case "area":
      return (
        <>
          <linearGradient id={id}>
            <stop offset="0" stopColor={variable(sample.from)} />
            <stop offset="1" stopColor={variable(sample.to)} />
          </linearGradient>
          <rect {...rectangle} fill={`url(#${id})`} />
        </>
      );
    case "hatch":
      return (
        <>
          <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill={variable(sample.fill)} />
            <rect width="1" height="5" fill={variable(sample.colour)} />
          </pattern>
          <rect {...rectangle} fill={`url(#${id})`} />
        </>
      );
    default:
      return sample satisfies never;
  }
}

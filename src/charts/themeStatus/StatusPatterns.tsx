import type { ReactElement } from "react";
import { type Status, statuses } from "../../domain/model.ts";

interface Pattern {
  /** Size of what is repeated, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly marks: ReactElement;
}

const stroke = { stroke: "var(--surface)", strokeWidth: 1.4 } as const;

/**
 * Marks on the colour of a status: several colours are near each other, and some eyes see none. Statuses that are not
 * here are plain.
 */
const patterns: Partial<Record<Status, Pattern>> = {
  building: { width: 6, height: 6, marks: <path d="M0 1.5h3.4M3 4.5h3.4" {...stroke} /> },
  revival: { width: 4, height: 4, marks: <path d="M0 2h4" {...stroke} strokeWidth="1.2" /> },
  waiting: { width: 6, height: 6, marks: <path d="M0 0l6 6M-1 5l2 2M5 -1l2 2" {...stroke} strokeWidth="1" /> },
  stalled: {
    width: 6,
    height: 6,
    marks: (
      <g fill="var(--surface)">
        <circle cx="1.5" cy="1.5" r="1.2" />
        <circle cx="4.5" cy="4.5" r="1.2" />
      </g>
    ),
  },
  unconfirmed: { width: 6, height: 6, marks: <path d="M0 6l6 -6M-1 1l2 -2M5 7l2 -2" {...stroke} strokeWidth="2" /> },
};

/** Fill of a status; `chartId` is that of the patterns of the same chart. */
export function statusFill(chartId: string, status: Status): string {
  return patterns[status] ? `url(#${chartId}-${status})` : `var(--status-${status})`;
}

/** The patterns that `statusFill` names; they stand in the picture itself, to be saved with it. */
export function StatusPatterns({ chartId }: { readonly chartId: string }) {
  return (
    <defs>
      {statuses.map((status) => {
        const pattern = patterns[status];
        return (
          pattern && (
            <pattern
              key={status}
              id={`${chartId}-${status}`}
              width={pattern.width}
              height={pattern.height}
              patternUnits="userSpaceOnUse"
            >
              <rect width={pattern.width} height={pattern.height} fill={`var(--status-${status})`} />
              {pattern.marks}
            </pattern>
          )
        );
      })}
    </defs>
  );
}

import type { Marks } from "./fill.ts";

const stroke = { stroke: "var(--surface)", strokeWidth: 1.4 } as const;

/** Marks to fill areas with, by what they look like. */
export const marks = {
  dashes: { width: 6, height: 6, drawing: <path d="M0 1.5h3.4M3 4.5h3.4" {...stroke} /> },
  lines: { width: 4, height: 4, drawing: <path d="M0 2h4" {...stroke} strokeWidth="1.2" /> },
  falling: { width: 6, height: 6, drawing: <path d="M0 0l6 6M-1 5l2 2M5 -1l2 2" {...stroke} strokeWidth="1" /> },
  dots: {
    width: 6,
    height: 6,
    drawing: (
      <g fill="var(--surface)">
        <circle cx="1.5" cy="1.5" r="1.2" />
        <circle cx="4.5" cy="4.5" r="1.2" />
      </g>
    ),
  },
  rising: { width: 6, height: 6, drawing: <path d="M0 6l6 -6M-1 1l2 -2M5 7l2 -2" {...stroke} strokeWidth="2" /> },
  crosses: { width: 6, height: 6, drawing: <path d="M1.2 1.2l3.6 3.6M4.8 1.2l-3.6 3.6" {...stroke} strokeWidth="1" /> },
  specks: {
    width: 8,
    height: 8,
    drawing: (
      <g fill="var(--surface)">
        <circle cx="2" cy="2" r="1" />
        <circle cx="6" cy="6" r="1" />
      </g>
    ),
  },
} as const satisfies Readonly<Record<string, Marks>>;

import type { EventKind } from "../../domain/model.ts";

/** Mark of each kind of event, as a path around its middle, in pixels. */
const marks: Readonly<Record<EventKind, string>> = {
  meeting: "M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z",
  reform: "M0-5.5L5.5 0L0 5.5L-5.5 0Z",
  election: "M-4-4H4V4H-4Z",
  fund: "M0-5L5 4.5H-5Z",
};

interface EventMarkProps {
  readonly kind: EventKind;
  readonly x?: number;
  readonly y?: number;
  /** What the mark says when the pointer rests on it. */
  readonly title?: string;
}

/** The mark of an event in a picture: its shape and its colour tell its kind. */
export function EventMark({ kind, x = 0, y = 0, title }: EventMarkProps) {
  return (
    <path d={marks[kind]} transform={`translate(${x} ${y})`} className={`mark mark-${kind}`}>
      {title !== undefined && <title>{title}</title>}
    </path>
  );
}

/** The same in a line of text. */
export function EventSign({ kind }: { readonly kind: EventKind }) {
  return (
    <svg viewBox="-7 -7 14 14" width="12" height="12" aria-hidden="true">
      <EventMark kind={kind} />
    </svg>
  );
}

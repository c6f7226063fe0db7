import { bisectRight } from "d3-array";
import type { Passage, Proposal } from "../../domain/minutes/model.ts";

/** A part of a line that the same proposals rest on. */
export interface Piece extends Passage {
  /** Proposals whose passage holds it, by their place in the list. */
  readonly owners: readonly number[];
  /** Those whose passage begins with it. */
  readonly begins: readonly number[];
}

/** A line of a text, as locators count them. */
export interface Line {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** Parts a text into its lines, and those where passages begin and end. Every letter stands in one piece, but line breaks. */
export function linesWith(text: string, passages: readonly Passage[]): readonly Line[] {
  const cuts = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const inOrder = [...passages.entries()].sort(([, a], [, b]) => a.start - b.start);
  const lines: Line[] = [];
  let [open, next, cut, start] = [new Set<number>(), 0, 0, 0];
  const piece = (from: number, to: number): Piece => {
    const begins: number[] = [];
    for (; (inOrder[next]?.[1].start ?? Number.POSITIVE_INFINITY) < to; next += 1) {
      const [owner] = inOrder[next] ?? [];
      if (owner === undefined) continue;
      open.add(owner);
      begins.push(owner);
    }
    open = new Set([...open].filter((owner) => (passages[owner]?.end ?? 0) > from));
    return { start: from, end: to, owners: [...open].sort((a, b) => a - b), begins: begins.sort((a, b) => a - b) };
  };
  for (const written of text.split("\n")) {
    const end = start + written.length;
    const pieces: Piece[] = [];
    let from = start;
    for (; (cuts[cut] ?? Number.POSITIVE_INFINITY) <= end; cut += 1) {
      const to = cuts[cut] ?? end;
      if (to > from) pieces.push(piece(from, to));
      from = Math.max(from, to);
    }
    if (end > from) pieces.push(piece(from, end));
    lines.push({ number: lines.length + 1, pieces });
    start = end + 1;
  }
  return lines;
}

/** A part of a piece; whether it led to what is selected. */
export interface Told extends Passage {
  readonly isReason: boolean;
}

/** Parts a piece where words stand that led to what is selected. */
export function toldIn({ start, end }: Passage, reasons: readonly Passage[]): readonly Told[] {
  const inside = reasons.filter((reason) => reason.start < end && reason.end > start).sort((a, b) => a.start - b.start);
  const told: Told[] = [];
  let place = start;
  for (const reason of inside) {
    const [from, to] = [Math.max(place, reason.start), Math.min(end, reason.end)];
    if (to <= from) continue;
    if (from > place) told.push({ start: place, end: from, isReason: false });
    told.push({ start: from, end: to, isReason: true });
    place = to;
  }
  return place < end ? [...told, { start: place, end, isReason: false }] : told;
}

/** Tells the lines of a text where passages stand, as locators tell them: "45-48". */
export function locatorsIn(text: string): (passage: Passage) => string {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return ({ start, end }) => {
    const [first, last] = [bisectRight(starts, start), bisectRight(starts, Math.max(start, end - 1))];
    return first === last ? String(first) : `${first}-${last}`;
  };
}

/** What tells a proposal from all others of a text, however often it is read. */
export function proposalKey(proposal: Proposal): string {
  const { kind, passage } = proposal;
  const told =
    kind === "partnership"
      ? [proposal.fr.id, proposal.ma.id]
      : kind === "request"
        ? [proposal.by.id, proposal.sought?.id ?? ""]
        : kind === "actor"
          ? [proposal.id ?? proposal.name]
          : [proposal.date, proposal.words];
  return [kind, passage.start, ...told].join(" ");
}

import type { Proposal } from "../../domain/minutes/model.ts";
import type { Territory } from "../../domain/model.ts";
import type { Change } from "../contribution/change.ts";
import type { Refusal } from "./sheet/refusal.ts";
import type { Done } from "./task.ts";

/** Lists that may be too long to be handed over at once: the page would wait while they are copied. */
interface Lists {
  readonly proposals: readonly Proposal[];
  readonly territories: readonly Territory[];
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

/** A part of such lists. */
export type Piece = Partial<Lists>;

const none: Lists = { proposals: [], territories: [], changes: [], refusals: [] };

/** How many things of a list are handed over at once. */
const atOnce = 100;

/** The lists of what came of a task. */
function listsOf({ got }: Done): Lists {
  if ("reading" in got) return { ...none, territories: got.territories, proposals: got.reading.proposals };
  if ("refusals" in got) return { ...none, territories: got.territories, refusals: got.refusals };
  return "changes" in got ? { ...none, changes: got.changes } : none;
}

/** The same with other lists. */
function withLists(done: Done, { proposals, territories, changes, refusals }: Lists): Done {
  const { got } = done;
  if ("reading" in got) return { ...done, got: { ...got, territories, reading: { ...got.reading, proposals } } };
  if ("refusals" in got) return { ...done, got: { ...got, territories, refusals } };
  return "changes" in got ? { ...done, got: { ...got, changes } } : done;
}

const pick = (lists: Lists, from: number): Piece => ({
  proposals: lists.proposals.slice(from, from + atOnce),
  territories: lists.territories.slice(from, from + atOnce),
  changes: lists.changes.slice(from, from + atOnce),
  refusals: lists.refusals.slice(from, from + atOnce),
});

/** What came of a task without its lists, and the pieces of these, in order. */
export function takenApart(done: Done): { readonly rest: Done; readonly pieces: readonly Piece[] } {
  const lists = listsOf(done);
  const longest = Math.max(...Object.values(lists).map((list: readonly unknown[]) => list.length));
  const pieces = Array.from({ length: Math.ceil(longest / atOnce) }, (_, index) => pick(lists, index * atOnce));
  return { rest: withLists(done, none), pieces };
}

/** What came of a task, from what `takenApart` made of it. */
export const putTogether = (rest: Done, pieces: readonly Piece[]): Done =>
  withLists(rest, {
    proposals: pieces.flatMap(({ proposals = [] }) => proposals),
    territories: pieces.flatMap(({ territories = [] }) => territories),
    changes: pieces.flatMap(({ changes = [] }) => changes),
    refusals: pieces.flatMap(({ refusals = [] }) => refusals),
  });

import type { Multilingual } from "./languages.ts";
import { rollup } from "d3-array";
import { lastDay } from "./dates.ts";
import type { Confidence, Day, PartialDate, StateBasis } from "./model.ts";

/** A device that partnerships used to do their work, and that others may carry over: a fund, a house, a training course. */
export interface Tool {
  readonly id: string;
  readonly names: Multilingual;
  readonly definition: Multilingual;
}

/** That a partnership used a tool, as one document says it. */
export interface ToolUse {
  readonly partnershipId: string;
  readonly toolId: string;
  /** Since when; absent when the document does not let us say. */
  readonly since?: PartialDate;
  readonly dateBasis?: StateBasis;
  /** What came of it, as the document tells; absent when it does not. */
  readonly result?: Multilingual;
  readonly sourceId: string;
  readonly locator?: string;
  readonly confidence: Confidence;
}

/**
 * The tools that a partnership is known to have used at a date: those used since then or before; undated ones only when
 * no date is asked for.
 */
export function toolUsesOf({ toolUses }: { readonly toolUses: readonly ToolUse[] }, at: Day | undefined): readonly ToolUse[] {
  return at === undefined ? toolUses : toolUses.filter(({ since }) => since !== undefined && lastDay(since) <= at);
}

/** How many partnerships have each tool. */
export function partnershipsByTool(entries: readonly { readonly toolIds: readonly string[] }[]): ReadonlyMap<string, number> {
  const mentions = entries.flatMap(({ toolIds }) => toolIds);
  return rollup(
    mentions,
    (ofOne) => ofOne.length,
    (id) => id,
  );
}

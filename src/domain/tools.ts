import type { Multilingual } from "./languages.ts";
import type { Confidence, DateBasis, PartialDate } from "./model.ts";

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
  readonly dateBasis?: DateBasis;
  /** What came of it, as the document tells; absent when it does not. */
  readonly result?: Multilingual;
  readonly sourceId: string;
  readonly locator?: string;
  readonly confidence: Confidence;
}

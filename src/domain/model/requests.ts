import type { PartialDate } from "../dates.ts";
import type { Multilingual } from "../languages.ts";
import type { Confidence, StateBasis } from "./statements.ts";
import type { ThemeId } from "./themes.ts";

/** Whether somebody seeks a partner, or announces an intention towards a zone. */
export const requestKinds = ["request", "intention"] as const;
export type RequestKind = (typeof requestKinds)[number];

export interface Request {
  readonly id: string;
  readonly kind: RequestKind;
  readonly territoryId?: string;
  readonly actorId?: string;
  readonly soughtTerritoryId?: string;
  /** What is sought, in words. */
  readonly sought: Multilingual;
  readonly keywords: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly date?: PartialDate;
  readonly dateBasis?: StateBasis;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly locator?: string;
  /** The partnership that answered it, when a source says so. */
  readonly answerId?: string;
}

import type { PartialDate } from "../dates.ts";
import type { Multilingual } from "../languages.ts";
import type { Confidence, DateBasis } from "./statements.ts";
import type { ThemeId } from "./themes.ts";

export interface Request {
  readonly id: string;
  readonly kind: "request" | "intention";
  readonly territoryId?: string;
  readonly actorId?: string;
  readonly soughtTerritoryId?: string;
  /** What is sought, in words. */
  readonly sought: Multilingual;
  readonly keywords: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly locator?: string;
  /** The partnership that answered it, when a source says so. */
  readonly answerId?: string;
}

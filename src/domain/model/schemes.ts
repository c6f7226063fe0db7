import type { PartialDate } from "../dates.ts";
import type { Multilingual } from "../languages.ts";
import { currencies } from "../shores.ts";
import type { Confidence } from "./statements.ts";
import type { ThemeId } from "./themes.ts";

export const schemeFields = [
  "basis",
  "amount-total",
  "amount-france",
  "amount-morocco",
  "share-french-authority",
  "share-moroccan-authority",
  "share-fund",
  "calendar",
  "eligibility",
  "content",
  "results",
] as const;
export type SchemeField = (typeof schemeFields)[number];

/** Units of figures: money of a shore, a count of projects, or a least or greatest share in percent. */
export const units = [...currencies, "projects", "percent-min", "percent-max"] as const;
export type Unit = (typeof units)[number];

/** One thing told of a support scheme; several of the same field may disagree. */
export interface SchemeFact {
  readonly field: SchemeField;
  readonly number?: number;
  readonly unit?: Unit;
  readonly text?: Multilingual;
  /** Terms of the document by which it may be asked for, parted by " / ". */
  readonly asWritten?: string;
  readonly confidence: Confidence;
  readonly sourceId: string;
  readonly locator?: string;
}

/** A generation of the joint fund, or what came before it. */
export interface Scheme {
  readonly id: string;
  readonly names: Multilingual;
  readonly start: PartialDate;
  readonly end?: PartialDate;
  readonly facts: readonly SchemeFact[];
  /** Themes that the scheme listed, and ours that they cover; empty when its list is not known. */
  readonly themes: readonly {
    readonly number: string;
    readonly names: Multilingual;
    readonly themeIds: readonly ThemeId[];
    readonly sourceId: string;
  }[];
}

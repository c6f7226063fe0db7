import type { PartialDate } from "../dates.ts";
import type { Multilingual } from "../languages.ts";
import type { DateBasis } from "./statements.ts";

export const sourceKinds = [
  "minutes",
  "working-paper",
  "official",
  "register",
  "network",
  "press",
  "association",
  "academic",
  "company",
  "blog",
  "forum",
  "law",
  "encyclopedia",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly kind: SourceKind;
  /** Language of the document (`fr`, `ar`, `en`, `nl`). */
  readonly language: string;
  /** When the document was written; absent when unknown. */
  readonly date?: PartialDate;
  readonly dateBasis?: DateBasis;
  readonly url?: string;
  readonly note?: Multilingual;
}

import type { Atlas } from "../model.ts";
import type { Entry, Snapshot } from "../snapshot.ts";

/** A dimension by which partnerships are filtered. Its `id` is also its key in the address. */
export interface Facet<Id extends string = string> {
  readonly id: Id;
  /** Values of an entry; an entry passes when it has one of those chosen. */
  readonly valuesOf: (entry: Entry) => readonly string[];
  /** All values that can be chosen at that date, in the order shown. */
  readonly options: (atlas: Atlas, snapshot: Snapshot) => readonly string[];
}

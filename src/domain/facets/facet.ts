import type { Atlas } from "../model.ts";
import type { Entry, Snapshot } from "../snapshot.ts";

/** A dimension by which partnerships are filtered. */
export interface Facet<Id extends string = string, Value extends string = string> {
  /** Also its parameter in the address. */
  readonly id: Id;
  /** All values that an address may ask for: those of any date, so that old links stay valid. */
  readonly valuesIn: (atlas: Atlas) => readonly Value[];
  /** The values that can be chosen at that date, in the order shown. */
  readonly options: (atlas: Atlas, snapshot: Snapshot) => readonly Value[];
  /** Values of an entry; an entry passes when it has one of those chosen. */
  readonly valuesOf: (entry: Entry) => readonly Value[];
  /** Whether its values hold at one date only: what looks at all dates at once does not hear it. */
  readonly isOfOneDate?: boolean;
}

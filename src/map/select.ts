import type { MapInputs } from "./inputs.ts";

/** Something worked out from the inputs of the map, and kept as it is until an input that it reads has changed. */
export interface Selector<Value> {
  (inputs: MapInputs): Value;
  /** Told apart from functions that would give another object each time. */
  readonly isKept: true;
}

/**
 * A selector: what it reads, named one by one, and what follows from that. It may read inputs and other selectors. Only the
 * last result is kept: there is one map.
 * @param reads lists what it reads, always in the same order
 * @param compute pure: called again only when something read is another one
 */
export function select<Reads extends readonly unknown[], Value>(
  reads: (inputs: MapInputs) => readonly [...Reads],
  compute: (...read: Reads) => Value,
): Selector<Value> {
  let kept: { readonly read: readonly unknown[]; readonly value: Value } | undefined;
  const selector = (inputs: MapInputs): Value => {
    const read = reads(inputs);
    const before = kept?.read;
    if (kept === undefined || read.some((value, index) => value !== before?.[index])) kept = { read, value: compute(...read) };
    return kept.value;
  };
  return Object.assign(selector, { isKept: true } as const);
}

import { type Concern, concernedEntries } from "../domain/concern.ts";
import type { Flow } from "../domain/flows.ts";
import type { Entry } from "../domain/snapshot.ts";

/** Ids of what stands out while all else steps back. */
export interface Highlight {
  readonly links: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

/**
 * A thing, its links, flows and ends; nothing when there is no such thing.
 * @param singles partnerships that are drawn one by one: a flow is highlighted only for those that are not
 * @param target what the pointer rests on, or what is selected
 */
export function highlightOf(
  entries: readonly Entry[],
  singles: readonly Entry[],
  flows: readonly Flow[],
  target: Concern | undefined,
): Highlight {
  if (target?.kind === "flow") {
    const flow = flows.find(({ id }) => id === target.id);
    return { links: new Set(), flows: new Set(flow && [flow.id]), territories: new Set(flow && Object.values(flow.regionIds)) };
  }
  const concerned = concernedEntries(entries, target);
  const gathered = new Set(concerned.filter((entry) => !singles.includes(entry)));
  return {
    links: new Set(concerned.map(({ partnership }) => partnership.id)),
    flows: new Set(flows.filter((flow) => flow.entries.some((entry) => gathered.has(entry))).map(({ id }) => id)),
    territories: new Set([
      ...concerned.flatMap(({ parties }) => parties.map(({ territoryId }) => territoryId)),
      ...(target?.kind === "territory" ? [target.id] : []),
    ]),
  };
}

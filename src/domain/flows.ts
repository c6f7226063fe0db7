import type { Shore } from "./shores.ts";
import type { Entry } from "./snapshot.ts";

/** Partnerships gathered by pair of ports, one on each shore. */
export interface Flow {
  /** `fr>ma`, by the ids of the two ports. */
  readonly id: string;
  readonly portIds: Readonly<Record<Shore, string>>;
  readonly entries: readonly Entry[];
}

/** Id of the flow between two ports. */
export const flowId = ({ fr, ma }: Readonly<Record<Shore, string>>): string => `${fr}>${ma}`;

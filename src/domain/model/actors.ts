import type { Multilingual } from "../languages.ts";

export const actorKinds = ["association", "institution", "network", "programme"] as const;
export type ActorKind = (typeof actorKinds)[number];

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Multilingual;
  readonly territoryId?: string;
  /** How the actor was placed on its territory: seat, area of action, or place of signature. */
  readonly placedBy?: "seat" | "area" | "signature";
  /** What it offers to authorities; present only for those that stand available. */
  readonly offer?: Multilingual;
  readonly sourceId: string;
  readonly locator?: string;
}

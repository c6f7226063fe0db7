import type { Multilingual } from "../languages.ts";
import type { Shore } from "../shores.ts";
import type { Level } from "./territories.ts";
import type { ThemeId } from "./themes.ts";

export const actorKinds = ["association", "institution", "network", "programme"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** How an actor was placed on its territory: seat, area of action, or place of signature. */
export const placings = ["seat", "area", "signature"] as const;
export type Placing = (typeof placings)[number];

export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly names: Multilingual;
  /** The authorities that a network gathers, as its name says; whether one of them is a member today is not known. */
  readonly gathers?: { readonly shore: Shore; readonly level: Level };
  readonly territoryId?: string;
  readonly placedBy?: Placing;
  /** What it offers to authorities; present only for those that stand available. */
  readonly offer?: Multilingual;
  /** The country whose authorities it offers that to; absent: both, or it is not said. */
  readonly offerShore?: Shore;
  /** What the offer is about, in words of the source and as themes; none where it is about anything. */
  readonly keywords: readonly string[];
  readonly themes: readonly ThemeId[];
  /** Other names and initials, as documents write them, parted by " / ". */
  readonly asWritten?: string;
  readonly sourceId: string;
  readonly locator?: string;
}

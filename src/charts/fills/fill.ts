import type { ReactElement } from "react";

/** Marks that are repeated over a colour. */
export interface Marks {
  /** Size of what is repeated, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactElement;
}

/**
 * What fills the area of a value: a colour, as CSS says it, and marks on it, for several colours are near each other
 * and some eyes see none. One value of a set at most is plain.
 */
export interface Fill {
  readonly colour: string;
  readonly marks?: Marks;
}

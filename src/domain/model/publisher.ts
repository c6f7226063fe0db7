import type { Multilingual } from "../languages.ts";

/** Who publishes this copy of the atlas, and where to write: told by whoever hosts it, in a file beside the page. */
export interface Publisher {
  readonly names: Multilingual;
  readonly email?: string;
  /** Address of a form. */
  readonly form?: string;
}

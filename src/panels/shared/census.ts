import type { Shore } from "../../domain/shores.ts";

/** Who publishes the codes and the populations of a country, as we take them. */
export const censusOf: Readonly<Record<Shore, { readonly href: string }>> = {
  fr: { href: "https://github.com/etalab/decoupage-administratif" },
  ma: { href: "https://www.hcp.ma" },
};

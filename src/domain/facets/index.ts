import { confirmed } from "./confirmed.ts";
import { frenchRegion } from "./frenchRegion.ts";
import { kind } from "./kind.ts";
import { level } from "./level.ts";
import { moroccanRegion } from "./moroccanRegion.ts";
import { source } from "./source.ts";
import { status } from "./status.ts";
import { theme } from "./theme.ts";

/** All facets, in the order of the panel. Address, counts, chips and tests loop over this list. */
export const facets = [status, theme, frenchRegion, moroccanRegion, level, kind, confirmed, source] as const;

export type FacetId = (typeof facets)[number]["id"];

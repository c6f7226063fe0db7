import type { Status } from "../../domain/model.ts";
import type { Fill } from "./fill.ts";
import { marks } from "./marks.tsx";

/** What fills the area of a status. */
export const statusFills: Readonly<Record<Status, Fill>> = {
  active: { colour: "var(--status-active)" },
  building: { colour: "var(--status-building)", marks: marks.dashes },
  revival: { colour: "var(--status-revival)", marks: marks.lines },
  waiting: { colour: "var(--status-waiting)", marks: marks.falling },
  stalled: { colour: "var(--status-stalled)", marks: marks.dots },
  ended: { colour: "var(--status-ended)", marks: marks.crosses },
  unconfirmed: { colour: "var(--status-unconfirmed)", marks: marks.rising },
};

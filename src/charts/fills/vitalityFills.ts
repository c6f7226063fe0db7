import type { Vitality } from "../../domain/vitality.ts";
import type { Fill } from "./fill.ts";
import { marks } from "./marks.tsx";

/** What fills the area of a vitality: what is said alive in shades of its colour, the other statuses in theirs. */
export const vitalityFills: Readonly<Record<Vitality, Fill>> = {
  alive: { colour: "var(--status-active)" },
  "to-confirm": { colour: "var(--age-ageing)", marks: marks.falling },
  silent: { colour: "var(--age-old)", marks: marks.specks },
  intention: { colour: "var(--status-building)", marks: marks.dashes },
  asleep: { colour: "var(--status-revival)", marks: marks.lines },
  ended: { colour: "var(--status-ended)", marks: marks.crosses },
  mentioned: { colour: "var(--status-unconfirmed)", marks: marks.rising },
};

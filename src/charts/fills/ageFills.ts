import type { Age } from "../../domain/snapshot.ts";
import type { Fill } from "./fill.ts";
import { marks } from "./marks.tsx";

/** What fills the area of an age of confirmation. */
export const ageFills: Readonly<Record<Age, Fill>> = {
  recent: { colour: "var(--age-recent)" },
  ageing: { colour: "var(--age-ageing)", marks: marks.falling },
  old: { colour: "var(--age-old)", marks: marks.specks },
  undated: { colour: "var(--rule-strong)", marks: marks.crosses },
};

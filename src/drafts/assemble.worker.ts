/** Makes editions of drafts, and reads those of others, beside the page, which goes on meanwhile. It is told the ground first. */

import type { ChosenFile } from "../edition/contribution/otherEdition.ts";
import { assembleDraft, publishedTables, type AssemblyRequest, type DraftGround } from "./assembly.ts";
import { readOther } from "./other.ts";

export type ToAssembler =
  | { readonly ground: DraftGround }
  | { readonly id: number; readonly request: AssemblyRequest }
  | { readonly id: number; readonly files: readonly ChosenFile[] };

let ground: DraftGround | undefined;

addEventListener("message", ({ data }: MessageEvent<ToAssembler>) => {
  if ("ground" in data) ground = data.ground;
  else if (!ground) return;
  else if ("files" in data) postMessage({ id: data.id, other: readOther(publishedTables(ground), data.files) });
  else postMessage({ id: data.id, assembly: assembleDraft(ground, data.request) });
});

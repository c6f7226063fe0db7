/** Makes editions of drafts beside the page, which goes on meanwhile. It is told the ground first, then a request at a time. */

import { assembleDraft, type AssemblyRequest, type DraftGround } from "./assembly.ts";

export type ToAssembler = { readonly ground: DraftGround } | { readonly id: number; readonly request: AssemblyRequest };

let ground: DraftGround | undefined;

addEventListener("message", ({ data }: MessageEvent<ToAssembler>) => {
  if ("ground" in data) ground = data.ground;
  else if (ground) postMessage({ id: data.id, assembly: assembleDraft(ground, data.request) });
});

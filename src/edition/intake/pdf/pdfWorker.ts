/** Reads the text of a pdf beside the page; nothing of it is drawn, run or fetched. */
import { failureOf } from "../failure.ts";
import type { PdfAnswer } from "./answer.ts";
import { readPdf } from "./readPdf.ts";

const answer = (told: PdfAnswer) => self.postMessage(told);

self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  // What pdf.js says to itself is none of ours.
  if (!(data instanceof Uint8Array)) return;
  readPdf(data, (done) => answer({ kind: "progress", done })).then(
    (text) => answer({ kind: "text", text }),
    (error: unknown) => answer({ kind: "failure", failure: failureOf(error) }),
  );
});

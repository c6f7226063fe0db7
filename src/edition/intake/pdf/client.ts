import { LoadFailure } from "../../../domain/loadFailure.ts";
import { errorOf, Stopped } from "../failure.ts";
import { UnreadableFile } from "../fault.ts";
import type { PdfAnswer, PdfText } from "./answer.ts";

/** How long a pdf may take, in milliseconds: 400 pages take a tenth of it. */
const longest = 90_000;

/** A reading that can be given up. */
export interface PdfReading {
  readonly read: Promise<PdfText>;
  readonly stop: () => void;
}

/**
 * Reads a pdf in a worker of its own, which comes when one is given and goes when it is read, so that a file that never ends
 * holds nothing up.
 * @param onProgress hears how much is done, from 0 to 1
 * @returns its text; fails with UnreadableFile, LoadFailure, Stopped
 */
export function readPdfBeside(bytes: Uint8Array, onProgress: (done: number) => void): PdfReading {
  const worker = new Worker(new URL("./pdfWorker.ts", import.meta.url), { type: "module", name: "pdf" });
  let stop = () => worker.terminate();
  const read = new Promise<PdfText>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.terminate();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const timer = setTimeout(() => fail(new UnreadableFile("too-long", `${longest / 1000} s`)), longest);
    stop = () => fail(new Stopped("stopped"));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      fail(new LoadFailure("pdfWorker.js", "missing", event.message));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<PdfAnswer>) => {
      // What pdf.js says to itself is none of ours.
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "failure") fail(errorOf(data.failure));
      else if (data.kind === "text") {
        end();
        resolve(data.text);
      }
    });
    worker.postMessage(bytes);
  });
  return { read, stop };
}

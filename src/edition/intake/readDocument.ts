import type { IntakeClient } from "./client.ts";
import { isPdf } from "./fileKind.ts";
import { type PdfReading, readPdfBeside } from "./pdf/client.ts";
import type { MinutesRead } from "./task.ts";

/** Reads documents one after the other, and gives up the one that is being read. */
export interface DocumentReader {
  /** @throws UnreadableFile, LoadFailure, Stopped */
  readonly read: (bytes: Uint8Array, onProgress: (done: number) => void) => Promise<MinutesRead>;
  readonly stop: () => void;
}

/** Reads what a document says: a pdf is made a text first, by a worker that only those who bring one load. */
export function createDocumentReader(intake: IntakeClient): DocumentReader {
  let reading: PdfReading | undefined;
  return {
    read: async (bytes, onProgress) => {
      if (!isPdf(bytes)) return intake.ask({ name: "minutes-file", given: bytes });
      reading?.stop();
      reading = readPdfBeside(bytes, onProgress);
      const { text, pagesWithout } = await reading.read;
      return { ...(await intake.ask({ name: "minutes-text", given: { text, ids: [] } })), pagesWithout };
    },
    stop: () => {
      reading?.stop();
      intake.stop();
    },
  };
}

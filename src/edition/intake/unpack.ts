import { strFromU8, unzipSync, zipSync } from "fflate";
import { UnreadableFile } from "./fault.ts";

/** What a document may unpack to: bytes in all, files, and how many times its own size one of them may be. */
const most = { bytes: 60_000_000, files: 4_000, ratio: 400 } as const;

/** The names of all files in a zip; nothing is unpacked. @throws UnreadableFile */
export function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  const limits = { size: 0 };
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        limits.size += originalSize;
        if (names.length > most.files || limits.size > most.bytes || originalSize > Math.max(size, 1_000) * most.ratio)
          throw new UnreadableFile("inflates", name);
        return false;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("broken", String(error));
  }
  return names;
}

/** A file of a zip whose sizes were looked at, as text; nothing where it is not there. @throws UnreadableFile */
export function textIn(bytes: Uint8Array, wanted: string): string | undefined {
  try {
    const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted];
    return content && strFromU8(content);
  } catch (error) {
    throw new UnreadableFile("broken", String(error));
  }
}

/**
 * A zip whose sizes were looked at, its XML unpacked in it: whoever reads that needs no worker of its own for what is large,
 * which the policy of the page refuses.
 */
export const withoutPacking = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  zipSync(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }), { level: 0 });

import { strFromU8, unzipSync } from "fflate";
import { InvalidContribution } from "./invalidContribution.ts";

interface Limits {
  /** Whether a file is read, by its path. */
  readonly isWanted: (name: string) => boolean;
  /** In bytes once unpacked, of all that is wanted. */
  readonly mostBytes: number;
  /** How many files it may hold, wanted or not. */
  readonly mostFiles: number;
}

/**
 * Texts of a zip by their paths (UTF-8). Limits hold before anything is unpacked, and nothing else of it is.
 * @throws InvalidContribution
 */
export function textsInZip(bytes: Uint8Array, { isWanted, mostBytes, mostFiles }: Limits): ReadonlyMap<string, string> {
  let [size, count] = [0, 0];
  const tooLarge = (name: string) => new InvalidContribution("too-large", "it holds more than any contribution or edition", name);
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > mostFiles) throw tooLarge(name);
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > mostBytes) throw tooLarge(name);
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof InvalidContribution) throw error;
    throw new InvalidContribution("not-zip", `not a zip: ${error instanceof Error ? error.message : String(error)}`);
  }
}

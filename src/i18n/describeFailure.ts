/** Failures of any file, data or code, as a sentence for the reader. */

import { LoadFailure } from "../domain/loadFailure.ts";
import type { Words } from "./words.tsx";

/** Which file is at fault and what is wrong with it; nothing for a failure that knows of no file. */
export function failureText(words: Words, error: unknown): string | undefined {
  return error instanceof LoadFailure ? words.say(`problem.${error.fault}`, { file: error.file }) : undefined;
}

import { LoadFailure } from "../../domain/loadFailure.ts";
import { UnreadableFile } from "./fault.ts";
import type { Failure } from "./task.ts";

/** What went wrong beside the page, as it is told to it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UnreadableFile) return { kind: "file", fault: error.fault, said: error.said, line: error.line };
  if (error instanceof LoadFailure) return { kind: "load", file: error.file, fault: error.fault, detail: error.message };
  return { kind: "other", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** What was told, as it went wrong. */
export function errorOf(failure: Failure): Error {
  if (failure.kind === "file") return new UnreadableFile(failure.fault, failure.said, failure.line);
  if (failure.kind === "load") return new LoadFailure(failure.file, failure.fault, failure.detail);
  return new Error(failure.detail);
}

/** What was asked for was given up. */
export class Stopped extends Error {}

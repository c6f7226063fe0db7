import type { LoadFault } from "../../domain/loadFailure.ts";
import type { Territory } from "../../domain/model.ts";
import type { Reading } from "../../domain/minutes/model.ts";
import type { Change } from "../contribution/change.ts";
import type { Breach } from "../promises/checkPromises.ts";
import type { Intake } from "./accepted.ts";
import type { Encoding } from "./decode.ts";
import type { FileFault } from "./fault.ts";
import type { Piece } from "./pieces.ts";
import type { Mapping } from "./sheet/fields.ts";
import type { RowsRead, SheetWishes } from "./sheet/readRows.ts";
import type { SheetRow, Sheets } from "./sheet/sheets.ts";

/** What is read of minutes. */
export interface MinutesRead {
  readonly text: string;
  readonly reading: Reading;
  /** Territories that may be meant and that only the gazetteer knows. */
  readonly territories: readonly Territory[];
  /** Pages of the document on which no text was found, where it has pages. */
  readonly pagesWithout?: readonly number[];
}

/** A text, and further territories that a person chose before. */
interface GivenText {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Rows that come of something, and what they would break. */
export interface Rows {
  readonly changes: readonly Change[];
  /** Promises of the tables that would be broken, with their place. */
  readonly breaches: readonly Breach[];
  /** How many texts lack in a language. */
  readonly missing: number;
}

/** A file of sheets, and how its text is written where a person says so. */
interface GivenFile {
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding;
}

/** A sheet as it is shown before it is read. */
export interface SheetPreview {
  readonly name: string;
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly firstRows: readonly SheetRow[];
  /** Which column most likely tells what. */
  readonly guess: Mapping;
}
export interface FilePreview extends Omit<Sheets, "sheets"> {
  readonly sheets: readonly SheetPreview[];
}

/** One of the sheets of the file that was opened last, and how to read it. */
interface GivenSheet {
  readonly index: number;
  readonly wishes: SheetWishes;
}

/** What was read of a sheet, without the rows that are taken over: those stay where they were read. */
export interface SheetRead extends Omit<RowsRead, "accepted"> {
  readonly acceptedCount: number;
  /** Territories that may be meant and that only the gazetteer knows. */
  readonly territories: readonly Territory[];
}

/** What the page may ask the worker for, by name. */
export type Task =
  | { readonly name: "minutes-file"; readonly given: Uint8Array }
  | { readonly name: "minutes-text"; readonly given: GivenText }
  | { readonly name: "minutes-rows"; readonly given: Intake }
  | { readonly name: "sheet-file"; readonly given: GivenFile }
  | { readonly name: "sheet-rows"; readonly given: GivenSheet }
  | { readonly name: "sheet-changes"; readonly given: Intake["source"] };

/** What comes of each. */
export interface Results {
  readonly "minutes-file": MinutesRead;
  readonly "minutes-text": MinutesRead;
  readonly "minutes-rows": Rows;
  readonly "sheet-file": FilePreview;
  readonly "sheet-rows": SheetRead;
  /** The rows of the tables that come of the sheet that was read last. */
  readonly "sheet-changes": Rows;
}

/** The task of a name, and what came of one. */
export type TaskOf<Name extends Task["name"]> = Extract<Task, { readonly name: Name }>;
export interface Done<Name extends Task["name"] = Task["name"]> {
  readonly name: Name;
  readonly got: Results[Name];
}

/** Why a task failed: a file that is not read, what could not be loaded, or else. */
export type Failure =
  | { readonly kind: "file"; readonly fault: FileFault; readonly said: string; readonly line: number | undefined }
  | { readonly kind: "load"; readonly file: string; readonly fault: LoadFault; readonly detail: string }
  | { readonly kind: "other"; readonly detail: string };

/** A question, and its answer, which bears the same number. */
export type Question = Task & { readonly number: number };
export type Answer = { readonly number: number } & (
  | { readonly done: Done }
  /** A part of what comes of it, before the rest is done. */
  | { readonly piece: Piece }
  | { readonly failure: Failure }
  /** How much is done, from 0 to 1. */
  | { readonly progress: number }
);

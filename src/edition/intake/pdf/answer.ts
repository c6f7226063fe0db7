import type { Failure } from "../task.ts";

/** A text, and on which pages none was found: pictures, or nothing. */
export interface PdfText {
  readonly text: string;
  readonly pagesWithout: readonly number[];
}

/** What the worker that reads a pdf says to the page. */
export type PdfAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "text"; readonly text: PdfText }
  | { readonly kind: "failure"; readonly failure: Failure };

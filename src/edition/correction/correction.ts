import type { Language } from "../../domain/languages.ts";
import type { Confidence, SourceKind } from "../../domain/model.ts";
import type { Cells } from "../contribution/keys.ts";
import type { Field, Subject } from "./subject.ts";

/** A document that no table holds yet. */
export interface NewSource {
  readonly title: string;
  readonly publisher: string;
  readonly kind: SourceKind;
  readonly language: Language;
  /** As precise as it is known; empty when it is not. */
  readonly date: string;
  readonly url: string;
}

/** What a reader says is wrong with something, what is right, and who says so. */
export interface Correction {
  readonly subject: Subject;
  /** Absent: what is wrong is told in words. */
  readonly field?: Field;
  /** Cells as they should be, by column; a statement that is new has its status here. */
  readonly cells: Cells;
  /** When it was so, as precise as it is known; empty when it is not told. */
  readonly date: string;
  /** The document that the row has already, read again; one that the atlas knows, by its id; or a new one. */
  readonly source: "same" | { readonly id: string } | NewSource;
  readonly confidence: Confidence;
}

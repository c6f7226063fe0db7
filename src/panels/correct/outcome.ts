import type { Atlas } from "../../domain/model.ts";
import { changesOf } from "../../edition/correction/changesOf.ts";
import { breachesBy } from "../../edition/correction/check.ts";
import { circumstancesOutside } from "../../edition/correction/circumstances.ts";
import type { Correction } from "../../edition/correction/correction.ts";
import { rowOfSubject } from "../../edition/correction/subject.ts";
import { type Change, placeOf } from "../../edition/contribution/change.ts";
import { writeContribution } from "../../edition/contribution/archive.ts";
import { standChanges } from "../../edition/draft/standing.ts";
import type { Tables } from "../../edition/tables.ts";
import type { Words } from "../../i18n/words.tsx";
import { changesInWords } from "../workbench/changesInWords.ts";
import { circumstanceLine, correctionText } from "./correctionText.ts";

/** What comes of the form: a text, and a file of it and of the rows that it changes. */
export interface Outcome {
  readonly text: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Rows that it changes, complete or not: a draft may hold what still lacks a language. */
  readonly wished: readonly Change[];
  /** What the reader remarks, and what else the form tells that those rows do not hold: a draft keeps it beside them. */
  readonly remark: string;
  /** Whether rows of the tables change; else the file holds the text alone. */
  readonly hasRows: boolean;
}

/** What is told of a correction in words alone. */
interface Told {
  readonly name: string;
  readonly address: string;
  readonly note: string;
  readonly remark: string;
}

/** The text and the file of a correction. Rows that would break a promise of the tables stay out, and the text says why. */
export function outcomeOf(words: Words, atlas: Atlas, tables: Tables, correction: Correction, told: Told): Outcome {
  const { subject } = correction;
  const wished = changesOf(tables, correction);
  const breaches = breachesBy(tables, wished);
  const changes = breaches.length > 0 ? [] : wished;
  const text = correctionText(words, atlas, correction, { ...told, row: rowOfSubject(tables, subject), breaches });
  const outside = circumstancesOutside(tables, correction, wished).map((one) => circumstanceLine(words, atlas, correction, one));
  const remark = [told.remark.trim(), ...outside].filter((part) => part !== "").join(" · ");
  const remarks = Object.fromEntries(changes.map((change) => [placeOf(change), [remark]]));
  const rows = changesInWords(words, standChanges(tables, changes).tables, changes);
  return {
    text,
    fileName: `passerelles-${subject.kind}-${subject.id.replaceAll(/[^\w-]/g, "")}.zip`,
    bytes: writeContribution({ edition: atlas.edition.version, changes, remarks }, `${text}\n${rows}`),
    wished,
    remark,
    hasRows: changes.length > 0,
  };
}

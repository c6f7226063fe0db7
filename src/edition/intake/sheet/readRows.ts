import type { CellReader, NameRead } from "../../../domain/minutes/nameReader.ts";
import type { Atlas, Status, Territory } from "../../../domain/model.ts";
import type { Shore } from "../../../domain/shores.ts";
import type { AcceptedPartnership } from "../accepted.ts";
import { knownTies } from "../knownTies.ts";
import type { Mapping, SheetField } from "./fields.ts";
import { isMorocco, readKind, readSheetDate, readStatus, readWords } from "./readCells.ts";
import type { Refusal, RowFault } from "./refusal.ts";
import { most, plainCell, type Sheet, type SheetRow } from "./sheets.ts";

/** A name of the sheet that may stand for several territories: a person chooses. */
export interface DoubtfulName extends NameRead {
  readonly shore: Shore;
  readonly written: string;
  readonly lines: number;
}

/** What was read of a sheet. */
export interface RowsRead {
  readonly accepted: readonly AcceptedPartnership[];
  readonly refusals: readonly Refusal[];
  readonly doubtful: readonly DoubtfulName[];
}

/** How a sheet is to be read. */
export interface SheetWishes {
  readonly mapping: Mapping;
  /** Territories that a person chose for names, by `nameKey`. */
  readonly choices: Readonly<Record<string, string>>;
  /** What holds for rows that say nothing of it themselves. */
  readonly status: Status;
  readonly date: string;
}

/** A name of a sheet, as choices are kept. */
export const nameKey = (shore: Shore, written: string): string => `${shore} ${written}`;

/** What rows are read with. */
export interface SheetReader {
  readonly atlas: Atlas;
  readonly cells: CellReader;
  readonly territoryOf: (id: string) => Territory | undefined;
}

/** Cells that mean that nothing is known. */
const nothing = /^(?:-+|–|—|n\/?a|\?|néant|null|لا شيء)?$/i;

/** Reads one row after the other; what one has, the next finds. */
class RowReading {
  readonly refusals: Refusal[] = [];
  readonly doubtful = new Map<string, DoubtfulName>();
  readonly #seen = new Set<string>();
  readonly #sheet: Sheet;
  readonly #wishes: SheetWishes;
  readonly #reader: SheetReader;
  constructor(sheet: Sheet, wishes: SheetWishes, reader: SheetReader) {
    this.#sheet = sheet;
    this.#wishes = wishes;
    this.#reader = reader;
  }

  #columnOf(field: SheetField): string {
    return this.#sheet.header[this.#wishes.mapping[field] ?? -1] ?? "";
  }

  #cell({ cells }: SheetRow, field: SheetField): string {
    const cell = plainCell(cells[this.#wishes.mapping[field] ?? -1] ?? "");
    return nothing.test(cell) ? "" : cell;
  }

  #refuse(row: SheetRow, field: SheetField | undefined, fault: RowFault, cell: string, isWhole: boolean): void {
    const column = field === undefined ? "" : this.#columnOf(field);
    this.refusals.push({ line: row.line, column, cell: cell.slice(0, 200), fault, isWhole });
  }

  #territory(row: SheetRow, shore: Shore): Territory | undefined {
    const written = this.#cell(row, shore);
    const refuse = (fault: RowFault) => this.#refuse(row, shore, fault, written, true);
    if (written === "") return refuse("empty") ?? undefined;
    const key = nameKey(shore, written);
    const chosen = this.#reader.territoryOf(this.#wishes.choices[key] ?? "");
    const read = this.#reader.cells.territory(written, shore);
    if (read === "several") return refuse("several-names") ?? undefined;
    if (read && (read.doubts.length > 0 || chosen)) {
      const before = this.doubtful.get(key);
      this.doubtful.set(key, { shore, written, ...read, lines: (before?.lines ?? 0) + 1 });
    }
    const found = chosen ?? this.#reader.territoryOf(read?.id ?? "");
    if (!found) return refuse("unknown-name") ?? undefined;
    return found;
  }

  /** What a cell says; what is not understood is told, and left out. */
  #value<Value>(row: SheetRow, field: SheetField, fault: RowFault, read: (cell: string) => Value | undefined): Value | undefined {
    const cell = this.#cell(row, field);
    if (cell === "") return undefined;
    const value = read(cell);
    if (value === undefined) this.#refuse(row, field, fault, cell, false);
    return value;
  }

  #texts(row: SheetRow) {
    const text = (field: SheetField) =>
      this.#value(row, field, "long", (cell) => (cell.length > most.letters ? undefined : cell)) ?? "";
    return { fr: text("summary_fr"), ar: text("summary_ar"), en: text("summary_en") };
  }

  read(row: SheetRow): AcceptedPartnership | undefined {
    const { header } = this.#sheet;
    row.cells.slice(header.length).forEach((cell) => {
      if (cell.trim() !== "") this.#refuse(row, undefined, "surplus", cell, false);
    });
    const country = this.#cell(row, "country");
    if (country !== "" && !isMorocco(country)) return this.#refuse(row, "country", "other-country", country, true) ?? undefined;
    const [fr, ma] = [this.#territory(row, "fr"), this.#territory(row, "ma")];
    // What is not understood of a row must be settled before: no status is made up for one that says another.
    const before = this.refusals.length;
    const status = this.#value(row, "status", "status", (cell) => readStatus(cell, this.#reader.cells));
    const date = this.#value(row, "date", "date", readSheetDate);
    const isClear = this.refusals.length === before;
    const since = this.#value(row, "since", "date", readSheetDate) ?? "";
    const tieKind = this.#value(row, "kind", "kind", readKind) ?? "cooperation";
    const { words, unknown } = readWords(this.#cell(row, "words"), this.#reader.atlas);
    for (const word of unknown) this.#refuse(row, "words", "word", word, false);
    const summary = this.#texts(row);
    if (!fr || !ma) return undefined;
    if (!isClear) {
      this.refusals.push(
        ...this.refusals
          .splice(before)
          .map((one) => (one.fault === "status" || one.fault === "date" ? { ...one, isWhole: true } : one)),
      );
      return undefined;
    }
    const [partnershipId] = knownTies(this.#reader.atlas, fr.id, ma.id);
    const told = {
      status: status ?? this.#wishes.status,
      date: date ?? readSheetDate(this.#wishes.date) ?? "",
      since,
      tieKind,
      words,
      summary,
    };
    const key = JSON.stringify([fr.id, ma.id, told]);
    if (this.#seen.has(key)) {
      this.#refuse(row, undefined, "repeated", [this.#cell(row, "fr"), this.#cell(row, "ma")].join(" – "), true);
      return undefined;
    }
    this.#seen.add(key);
    const known = partnershipId === undefined ? {} : { partnershipId };
    return { kind: "partnership", fr, ma, ...known, ...told, toolIds: [], confidence: "medium", locator: String(row.line) };
  }
}

/**
 * What rows of a sheet say of partnerships, some rows at a time. Nothing is lost in silence: each row is taken over, or told
 * with its line, its column and the reason; so is each cell that is left out of a row.
 */
export function* readRows(sheet: Sheet, wishes: SheetWishes, reader: SheetReader): Generator<number, RowsRead, undefined> {
  const reading = new RowReading(sheet, wishes, reader);
  const accepted: AcceptedPartnership[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const told = reading.read(row);
    if (told) accepted.push(told);
    if (index % 100 === 99) yield (index + 1) / sheet.rows.length;
  }
  const { refusals, doubtful } = reading;
  return {
    accepted,
    refusals,
    doubtful: [...doubtful.values()].sort((a, b) => b.lines - a.lines),
  };
}

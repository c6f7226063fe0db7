import { Parser } from "saxen";
import { UnreadableFile } from "../fault.ts";
import { textIn } from "../unpack.ts";
import { sheetOf } from "./parseDelimited.ts";
import { most, type Sheet, type SheetRow } from "./sheets.ts";

type Attributes = Readonly<Record<string, string>>;

/** How often a cell or a row stands; those that fill a sheet to its edge are empty, and told by a number. */
function times(attributes: Attributes, name: string): number {
  const number = Number(attributes[name] ?? "1");
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** What a cell holds: a date as the day that it is, a share as the number that it is, all else as it is shown. */
function valueOf(attributes: Attributes, shown: string): string {
  switch (attributes["office:value-type"]) {
    case "date":
      return (attributes["office:date-value"] ?? shown).replace(/T.*$/, "");
    case "percentage":
    case "float":
    case "currency":
      return attributes["office:value"] ?? shown;
    case "boolean":
      return attributes["office:boolean-value"] ?? shown;
    default:
      return shown;
  }
}

/** Reads the tables of a spreadsheet element by element. */
class Tables {
  readonly sheets: { readonly name: string; readonly rows: SheetRow[] }[] = [];
  #line = 1;
  #rowTimes = 1;
  #cells: string[] = [];
  #blank = 0;
  #cell: Attributes | undefined;
  #shown: string[] = [];
  #paragraphs = 0;
  /** Remarks, and tables within cells: what they hold is none of the cell. */
  #hidden = 0;

  open(name: string, attributes: Attributes): void {
    if (name === "office:annotation" || (this.#cell && name === "table:table")) this.#hidden += 1;
    if (this.#hidden > 0) return;
    if (name === "table:table") this.sheets.push({ name: attributes["table:name"] ?? "", rows: [] });
    if (name === "table:table") this.#line = 1;
    else if (name === "table:table-row")
      [this.#cells, this.#blank, this.#rowTimes] = [[], 0, times(attributes, "table:number-rows-repeated")];
    else if (name === "table:table-cell" || name === "table:covered-table-cell")
      [this.#cell, this.#shown, this.#paragraphs] = [attributes, [], 0];
    else if (name === "text:p" && this.#cell) {
      if (this.#paragraphs > 0) this.#shown.push("\n");
      this.#paragraphs += 1;
    } else if (name === "text:s" && this.#cell) this.#shown.push(" ");
    else if (name === "text:tab" && this.#cell) this.#shown.push("\t");
    else if (name === "text:line-break" && this.#cell) this.#shown.push("\n");
  }

  text(written: string): void {
    if (this.#hidden === 0 && this.#cell && this.#paragraphs > 0) this.#shown.push(written);
  }

  close(name: string): void {
    if (this.#hidden > 0) {
      if (name === "office:annotation" || name === "table:table") this.#hidden -= 1;
      return;
    }
    if ((name === "table:table-cell" || name === "table:covered-table-cell") && this.#cell) this.#endCell(this.#cell);
    else if (name === "table:table-row") this.#endRow();
  }

  #endCell(cell: Attributes): void {
    const value = valueOf(cell, this.#shown.join(""));
    const count = times(cell, "table:number-columns-repeated");
    this.#cell = undefined;
    if (value === "") {
      this.#blank += count;
      return;
    }
    if (this.#cells.length + this.#blank + count > most.columns + 1)
      throw new UnreadableFile("too-long", `more than ${most.columns} cells`, this.#line);
    this.#cells.push(...Array.from({ length: this.#blank }, () => ""), ...Array.from({ length: count }, () => value));
    this.#blank = 0;
  }

  #endRow(): void {
    const rows = this.sheets.at(-1)?.rows;
    const [cells, first] = [this.#cells, this.#line];
    this.#line += this.#rowTimes;
    if (!rows || cells.length === 0) return;
    if (rows.length + this.#rowTimes > most.rows + 2) throw new UnreadableFile("too-long", `more than ${most.rows} rows`);
    for (let index = 0; index < this.#rowTimes; index += 1) rows.push({ line: first + index, cells });
  }
}

/**
 * Sheets of an OpenDocument spreadsheet, those that hold something.
 * @param bytes a zip whose sizes were looked at
 * @throws UnreadableFile when it is locked, damaged, empty, or has more than anybody types
 */
export function parseOds(bytes: Uint8Array): readonly Sheet[] {
  if (textIn(bytes, "META-INF/manifest.xml")?.includes("encryption-data")) throw new UnreadableFile("encrypted");
  const tables = new Tables();
  let fault: Error | undefined;
  new Parser()
    .on("openTag", (name, attributes, decode) => {
      const own = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
      tables.open(name, Object.fromEntries(own));
    })
    .on("closeTag", (name) => tables.close(name))
    .on("text", (written, decode) => tables.text(decode(written)))
    .on("cdata", (written) => tables.text(written))
    .on("error", (error) => {
      fault ??= error;
    })
    .parse(textIn(bytes, "content.xml") ?? "");
  if (fault) throw new UnreadableFile("broken", fault.message);
  const full = tables.sheets.filter(({ rows }) => rows.length > 0);
  if (full.length === 0) throw new UnreadableFile("no-text");
  return full.map(({ name, rows }) => sheetOf(name, rows));
}

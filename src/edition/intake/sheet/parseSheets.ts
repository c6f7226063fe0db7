import readWorkbook from "read-excel-file/universal";
import { decodeText, type Encoding } from "../decode.ts";
import { oldOrLocked } from "../documentText.ts";
import { UnreadableFile } from "../fault.ts";
import { isOldOffice, isPdf, isZip } from "../fileKind.ts";
import { namesIn, textIn, withoutPacking } from "../unpack.ts";
import { parseDelimited, sheetOf } from "./parseDelimited.ts";
import { parseOds } from "./parseOds.ts";
import { parseGeoJson } from "./parseGeoJson.ts";
import { most, type Sheets } from "./sheets.ts";

/** A cell of a workbook: a date as the day that it is, in no zone. */
const cellOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
};

async function parseWorkbook(bytes: Uint8Array): Promise<Sheets> {
  const names = new Set(namesIn(bytes));
  const kind = names.has("mimetype") ? (textIn(bytes, "mimetype") ?? "") : "";
  if (kind.includes("opendocument.spreadsheet")) return { sheets: parseOds(bytes) };
  if (names.has("word/document.xml") || kind.includes("opendocument.text")) throw new UnreadableFile("document");
  if (!names.has("xl/workbook.xml")) throw new UnreadableFile("other-kind");
  let workbook: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    workbook = await readWorkbook(new Blob([withoutPacking(bytes)]));
  } catch (error) {
    throw new UnreadableFile("broken", String(error));
  }
  const full = workbook.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (full.length === 0) throw new UnreadableFile("no-text");
  return {
    sheets: full.map(({ sheet, data }) =>
      sheetOf(
        sheet,
        data.map((row, index) => ({ line: index + 1, cells: row.map(cellOf) })),
      ),
    ),
  };
}

/**
 * Sheets of a file: delimited text in any usual encoding, a workbook of Excel or OpenDocument, or GeoJSON; told by what it
 * holds and not by its name.
 * @param encoding how a text is written, where a person says so
 * @throws UnreadableFile
 */
export async function parseSheets(bytes: Uint8Array, encoding?: Encoding): Promise<Sheets> {
  if (bytes.length > most.bytes) throw new UnreadableFile("too-large");
  if (isZip(bytes)) return parseWorkbook(bytes);
  if (isOldOffice(bytes)) throw oldOrLocked(bytes);
  if (isPdf(bytes)) throw new UnreadableFile("document");
  const decoded = decodeText(bytes, encoding);
  const text = decoded.text.replace(/^\ufeff/, "");
  if (/^\s*(?:\{|\[\s*[\]{])/.test(text)) return { sheets: [parseGeoJson(text)], encoding: decoded.encoding };
  const { sheet, delimiter } = parseDelimited(text);
  return { sheets: [sheet], encoding: decoded.encoding, delimiter };
}

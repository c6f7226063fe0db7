import { decodeText } from "./decode.ts";
import { UnreadableFile } from "./fault.ts";
import { isOldOffice, isRichText, isZip } from "./fileKind.ts";
import { namesIn, textIn } from "./unpack.ts";
import { docx, odt, textOfMarkup } from "./wordProcessing.ts";

/** What a document may be: bytes of its file, and letters of its text (some 300 pages). */
export const mostBytes = 20_000_000;
export const mostLetters = 600_000;

/** Files of offices before 2007 are of this kind, and those of today that are locked. */
export function oldOrLocked(bytes: Uint8Array): UnreadableFile {
  // Names in it have two bytes a letter.
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return new UnreadableFile(names.includes("EncryptedPackage") ? "encrypted" : "old-format");
}

function textOfZip(bytes: Uint8Array): string {
  const names = new Set(namesIn(bytes));
  if (names.has("word/document.xml")) return textOfMarkup(textIn(bytes, "word/document.xml") ?? "", docx);
  if (names.has("xl/workbook.xml")) throw new UnreadableFile("table");
  const kind = names.has("mimetype") ? (textIn(bytes, "mimetype") ?? "") : "";
  if (kind.includes("spreadsheet")) throw new UnreadableFile("table");
  if (!kind.includes("opendocument.text") || !names.has("content.xml")) throw new UnreadableFile("other-kind");
  if (textIn(bytes, "META-INF/manifest.xml")?.includes("encryption-data")) throw new UnreadableFile("encrypted");
  return textOfMarkup(textIn(bytes, "content.xml") ?? "", odt);
}

/** Signs that stand in no text: what has many of them is none. */
const foreign = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;

function textOfBytes(bytes: Uint8Array): string {
  const { text } = decodeText(bytes);
  const strange = text.slice(0, 20_000).match(foreign)?.length ?? 0;
  if (strange > Math.min(text.length, 20_000) * 0.01) throw new UnreadableFile("other-kind");
  return text;
}

/** A text of minutes, as it is read: no sign that no text has, lines that end in one way. @throws UnreadableFile */
export function cleanText(text: string): string {
  const clean = text
    .replace(/^\ufeff/, "")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(foreign, "");
  if (clean.trim() === "") throw new UnreadableFile("no-text");
  if (clean.length > mostLetters) throw new UnreadableFile("too-long", String(clean.length));
  return clean;
}

/**
 * The text of a document: plain, of a word processor (docx, odt), told by what it holds and not by its name.
 * @throws UnreadableFile
 */
export function documentText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new UnreadableFile("too-large");
  if (isZip(bytes)) return cleanText(textOfZip(bytes));
  if (isOldOffice(bytes)) throw oldOrLocked(bytes);
  if (isRichText(bytes)) throw new UnreadableFile("other-kind");
  return cleanText(textOfBytes(bytes));
}

import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import {
  AnnotationMode,
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
  VerbosityLevel,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleanText, mostBytes, mostLetters } from "../documentText.ts";
import { UnreadableFile } from "../fault.ts";
import type { PdfText } from "./answer.ts";
import { type Page, textOfPages } from "./pageText.ts";
import { withJoinedLetters } from "./ligatures.ts";
import { isSpace, lettersOf, type Piece, plainLetters } from "./pieces.ts";

/** What a pdf may have: pages, and pieces of text on one of them. */
const most = { pages: 400, pieces: 60_000 } as const;

/** Fonts are neither drawn nor fetched, and nothing of the file is run. */
const harmless = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  enableXfa: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  verbosity: VerbosityLevel.ERRORS,
} as const;

function faultOf(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const [name, told] = error instanceof Error ? [error.name, error.message] : ["", String(error)];
  return new UnreadableFile(name === "PasswordException" ? "encrypted" : "broken", told);
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = getDocument({ data: new Uint8Array(bytes), ...harmless });
  try {
    return await task.promise;
  } catch (error) {
    throw faultOf(error);
  }
}

/** What each glyph of a page stands for, in the order of drawing. */
async function glyphsOf(page: PDFPageProxy): Promise<readonly string[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const glyphs: string[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = operator === OPS.showText ? argsArray[index] : undefined;
    const shown: unknown = Array.isArray(args) ? args[0] : undefined;
    for (const glyph of Array.isArray(shown) ? shown : []) {
      const sign: unknown = typeof glyph === "object" && glyph !== null && "unicode" in glyph ? glyph.unicode : "";
      if (typeof sign === "string" && sign.trim() !== "") glyphs.push(sign);
    }
  }
  return glyphs;
}

/** What stands on a page, in points from its upper left corner, as it is turned to be read. */
async function pageOf(page: PDFPageProxy): Promise<Page> {
  const view = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.flatMap((item) => ("str" in item ? [item] : []));
  if (items.length > most.pieces) throw new UnreadableFile("too-long", `page ${page.pageNumber}`);
  const isArabic = items.some(({ str }) => lettersOf(str).rtl > 0);
  const texts = isArabic ? withJoinedLetters(items, await glyphsOf(page)) : items.map(({ str }) => str);
  const pieces: Piece[] = [];
  const slanted: string[] = [];
  for (const [index, item] of items.entries()) {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, y = 0]: number[] = Util.transform(view.transform, item.transform);
    const text = plainLetters(texts[index] ?? item.str);
    if (text === "") continue;
    const isUpright = Math.abs(b) < Math.abs(a) * 0.1 && a > 0;
    const piece = { text, left, right: left + item.width, y, size: Math.hypot(c, d) || 1 };
    if (isUpright) pieces.push(isSpace(piece) ? { ...piece, right: left } : piece);
    else if (!isSpace(piece)) slanted.push(text);
  }
  return { pieces, slanted, height: view.height };
}

/**
 * The text of a pdf, columns one after the other, paragraphs and parted words put together.
 * @param onProgress hears how much is done, from 0 to 1
 * @throws UnreadableFile when it is locked, damaged, holds no text or more than is read
 */
export async function readPdf(bytes: Uint8Array, onProgress: (done: number) => void): Promise<PdfText> {
  if (bytes.length > mostBytes) throw new UnreadableFile("too-large");
  const document = await open(bytes);
  try {
    const { numPages } = document;
    if (numPages > most.pages) throw new UnreadableFile("too-long", `${numPages} pages`);
    const pages: Page[] = [];
    let letters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await pageOf(page));
      page.cleanup();
      letters += pages.at(-1)?.pieces.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
      if (letters > mostLetters) throw new UnreadableFile("too-long", `page ${number}`);
      onProgress(number / numPages);
    }
    const pagesWithout = pages.flatMap(({ pieces, slanted }, index) =>
      pieces.every(isSpace) && slanted.length === 0 ? [index + 1] : [],
    );
    return { text: cleanText(textOfPages(pages)), pagesWithout };
  } catch (error) {
    throw faultOf(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

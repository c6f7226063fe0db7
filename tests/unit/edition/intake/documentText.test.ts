import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/edition/intake/decode.ts";
import { cleanText, documentText, mostBytes, mostLetters } from "../../../../src/edition/intake/documentText.ts";
import { docxOf, odtOf, zipOf } from "../../../fixtures/officeFiles.ts";

// Without the signs that Node, unlike browsers, does not know of Windows-1252.
const french = "Relevé de décisions à Fès : l'été, où l'élève reçoit déjà çà et là. La ville a un partenariat.\n";
const arabic = "محضر اجتماع مجلس جماعة طنجة حول التعاون اللامركزي مع مدينة مرسيليا\n";

/** A text in an encoding of one byte a letter. */
function narrowBytes(text: string, encoding: "windows-1252" | "windows-1256" | "macintosh"): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text.split(""), (letter) => codes.get(letter) ?? 63);
}

const wide = (text: string, isLittle: boolean, mark = "") => {
  const bytes = new Uint8Array((text.length + mark.length) * 2);
  const view = new DataView(bytes.buffer);
  `${mark}${text}`.split("").forEach((letter, place) => view.setUint16(place * 2, letter.charCodeAt(0), isLittle));
  return bytes;
};

describe("a text is read however it is written", () => {
  test.each([
    ["UTF-8", strToU8(arabic), arabic],
    ["UTF-8 with its mark", strToU8(`\ufeff${french}`), french],
    ["UTF-16 with its mark", wide(arabic, true, "\ufeff"), arabic],
    ["UTF-16, the other way round", wide(french, false, "\ufeff"), french],
    ["UTF-16 without a mark", wide(french, true), french],
    ["UTF-16 of Arabic without a mark, the other way round", wide(arabic, false), arabic],
    ["Windows-1252", narrowBytes(french, "windows-1252"), french],
    ["Windows-1256", narrowBytes(arabic, "windows-1256"), arabic],
    ["Macintosh", narrowBytes(french, "macintosh"), french],
  ])("%s", (_how, bytes, text) => expect(decodeText(bytes).text).toBe(text));

  test("a person may say how", () => {
    expect(decodeText(narrowBytes(arabic, "windows-1256"), "windows-1256").text).toBe(arabic);
  });
});

describe("a document gives its text", () => {
  test("of Word: paragraphs, tabs, breaks; neither what was deleted nor a second form of the same", () => {
    const runs =
      "<w:pPr><w:rPr><w:t>not this</w:t></w:rPr></w:pPr><w:r><w:t>Fès</w:t><w:tab/><w:t xml:space='preserve'> &amp; Tata</w:t></w:r>" +
      "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><mc:Fallback><w:r><w:t>twice</w:t></w:r></mc:Fallback><w:r><w:br/><w:t>طنجة</w:t></w:r>";
    expect(documentText(docxOf(["Relevé", { xml: runs }, "Fin"]))).toBe("Relevé\nFès\t & Tata\nطنجة\nFin\n");
  });

  test("what XML keeps as it stands is text as well", () => {
    expect(documentText(docxOf([{ xml: "<w:r><w:t><![CDATA[Fès & <Tata>]]></w:t></w:r>" }]))).toBe("Fès & <Tata>\n");
  });

  test("of OpenDocument: headings and paragraphs, without remarks and notes", () => {
    const body =
      "<text:h>Relevé</text:h><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>" +
      "<text:p>Fès<text:s/>et<text:note><text:p>note</text:p></text:note><text:tab/>Tata<office:annotation><text:p>remark</text:p></office:annotation></text:p>";
    expect(documentText(odtOf(body))).toBe("Relevé\nFès et\tTata\n");
  });

  test("entities that it makes up are not resolved", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const file = zipOf({ "word/document.xml": `${bomb}<w:document><w:p><w:t>Fès &b;</w:t></w:p></w:document>` });
    expect(documentText(file)).toBe("Fès &b;\n");
  });
});

/** The head of a file of an office before 2007, and of one that is locked today. */
const compound = (name: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  name.split("").forEach((letter, place) => {
    bytes[1024 + place * 2] = letter.charCodeAt(0);
  });
  return bytes;
};

describe("what is no text is refused, and why", () => {
  test.each([
    ["too-large", new Uint8Array(mostBytes + 1)],
    ["inflates", zipSync({ "word/document.xml": new Uint8Array(70_000_000) })],
    ["inflates", zipOf(Object.fromEntries(Array.from({ length: 4_001 }, (_, index) => [`${index}.xml`, ""])))],
    ["encrypted", compound("EncryptedPackage")],
    ["encrypted", odtOf("<text:p>x</text:p>", "<manifest:encryption-data/>")],
    ["old-format", compound("WordDocument")],
    ["no-text", docxOf(["", " "])],
    ["no-text", strToU8(" \n\u0000 ")],
    ["table", zipOf({ "xl/workbook.xml": "<x/>" })],
    ["other-kind", zipOf({ "a.txt": "x" })],
    ["other-kind", strToU8("{\\rtf1 x}")],
    ["other-kind", Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 9)],
    ["broken", docxOf(["x"]).slice(0, 60)],
    ["broken", zipOf({ "word/document.xml": "<w:document><w:p><w:t>x</w:p>" })],
    ["too-long", strToU8("a".repeat(mostLetters + 1))],
  ])("%s", (fault, bytes) => expect(() => documentText(bytes)).toThrow(expect.objectContaining({ fault })));

  test("a pasted text keeps its letters, and loses what is none", () => {
    expect(cleanText("\ufeffFès\u0000\r\nTata\rطنجة\u200f")).toBe("Fès\nTata\nطنجة\u200f");
  });
});

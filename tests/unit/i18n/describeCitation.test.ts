import { expect, test } from "vitest";
import { citationBibtex, citationText, citedStatement, publicationText } from "../../../src/i18n/describeCitation.ts";
import { realAtlas, realEntry } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

const address = "https://atlas.example/?sel=partnership:marseille--rabat&line=statement:S001";
const { partnership } = realEntry("marseille--rabat");
const [statement] = partnership.statements;
if (!statement) throw new Error("Marseille – Rabat has a statement");
const source = realAtlas.sources.get(statement.sourceId);
const cited = citedStatement(wordsOf.fr, statement, { title: "Marseille – Rabat", source, address });

test("a statement is cited with its state, its time, its document, the edition and where it stands", () => {
  const text = citationText(wordsOf.fr, realAtlas.edition, cited);
  expect(text).toContain("Marseille – Rabat");
  expect(text).toContain("17 février 2016");
  expect(text).toContain(`${source?.title}`);
  expect(text).toContain(realAtlas.edition.version);
  expect(text.endsWith(address)).toBe(true);
});

test("what is not of one document is cited without any", () => {
  const text = citationText(wordsOf.fr, realAtlas.edition, { key: "x", title: "Occitanie", address });
  expect(text).not.toContain("D’après");
  expect(citationBibtex(wordsOf.fr, realAtlas.edition, { key: "x", title: "Occitanie", address })).not.toContain("note");
});

test("BibTeX has its signs escaped, but for the address, and its braces closed", () => {
  const entry = citationBibtex(wordsOf.fr, realAtlas.edition, {
    key: "S001",
    title: "Eau & forêts_{100 %} \\ #1",
    told: "Réponse à ~50 $",
    address,
  });
  expect(entry.split("\n")[0]).toBe("@misc{passerelles-S001,");
  expect(entry).toContain(String.raw`title = {{Eau \& forêts\_\{100 \%\} \textbackslash{} \#1}}`);
  expect(entry).toContain(String.raw`\textasciitilde{}50 \$`);
  expect(entry).toContain(`url = {${address}}`);
  expect(entry).toContain(`date = {${realAtlas.edition.date}}`);
  const bare = entry.replaceAll(/\\[{}]/g, "");
  expect(bare.split("{").length).toBe(bare.split("}").length);
});

test("an Arabic reference is in Arabic", () => {
  expect(citationText(wordsOf.ar, realAtlas.edition, { key: "x", title: "سوس-ماسة", address })).toContain("جسور");
});

test("without an address a reference ends with its edition, and a list of references has none", () => {
  const { address: _address, ...unplaced } = cited;
  for (const words of Object.values(wordsOf)) {
    expect(citationText(words, realAtlas.edition, unplaced)).toMatch(/\)\.$/);
    expect(citationBibtex(words, realAtlas.edition, unplaced)).not.toContain("url");
  }
});

test("beside its title a document is told by who published it, and when", () => {
  const text = source && publicationText(wordsOf.fr, source);
  expect(text).toContain("17 février 2016");
  expect(text).not.toContain(source?.title);
});

// @vitest-environment happy-dom
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { withParts } from "../../../.build/opening.ts";
import { openingOfEdition } from "../../../.build/openingOfEdition.ts";
import { writeSite } from "../../../.build/site.ts";
import { editionWithPages } from "../../../src/state/ownPages.ts";
import { realAtlas } from "../../fixtures/realAtlas.ts";
import { readText, root } from "../../fixtures/repository.ts";

const address = "https://atlas.example/passerelles/";
const sample = new Set(["agde--tata", "fr-region-76", "cuf-minutes-2016-02-17", "water"]);

const folder = mkdtempSync(join(tmpdir(), "passerelles-previews-"));
mkdirSync(join(folder, "data"));
cpSync(join(root, "public"), folder, { recursive: true });
writeFileSync(join(folder, "index.html"), withParts(readText("src/index.html"), { ...openingOfEdition() }));
writeSite({ folder, address, isWanted: ({ id }) => sample.has(id) });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parse = (html: string) =>
  new DOMParser().parseFromString(html.replaceAll(/<link rel="stylesheet"[^>]*>/g, ""), "text/html");
const pageOf = (path: string) => parse(readFileSync(join(folder, path), "utf8"));

// A static host answers an address with filters by the page that it serves; the share dialog gives that of the theme.
test.each([
  ["home, whatever its filters", "index.html", "Passerelles", "partenariats"],
  ["a theme", "fr/theme/water.html", "Eau et assainissement", "partenariats"],
  ["an agreement in Arabic", "ar/partnership/agde--tata.html", "طاطا", "2016"],
  ["a territory", "fr/territory/fr-region-76.html", "Occitanie", "partenariats"],
  ["a document", "fr/source/cuf-minutes-2016-02-17.html", "Relevé de décisions", "2016"],
])(
  "a messenger that is sent %s shows a title, a sentence and a picture of the size that it says",
  (_sent, path, title, sentence) => {
    const page = pageOf(path);
    const told = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute("content") ?? "";
    expect(told("title")).toContain(title);
    expect(told("description")).toContain(sentence);
    expect(told("image").startsWith(address)).toBe(true);
    expect(page.querySelector('meta[name="twitter:card"]')?.getAttribute("content")).toBe("summary_large_image");
    const picture = readFileSync(join(folder, told("image").slice(address.length)));
    expect(picture.toString("latin1", 1, 4)).toBe("PNG");
    // Width and height stand in the first part of every PNG.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String)).toEqual([told("image:width"), told("image:height")]);
  },
);

test("the served page tells the application of which edition there are pages, once the site has them", () => {
  expect(editionWithPages(pageOf("index.html"))).toBe(realAtlas.edition.version);
  expect(editionWithPages(parse(readText("src/index.html")))).toBeUndefined();
});

/** Writes the pages of their own beside the application, with the pictures of their previews. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checked } from "../src/data/fetchJson.ts";
import { readPublisher } from "../src/data/loadPublisher.ts";
import { checkFile, sentencesFile } from "../src/data/schema.ts";
import { type Language, languages, sourceLanguage } from "../src/domain/languages.ts";
import type { Publisher } from "../src/domain/model.ts";
import { takeSnapshot } from "../src/domain/snapshot.ts";
import { plateSceneOf } from "../src/map/plate/plateScene.ts";
import { homePreviewMarkup, previewMap, previewMarkup } from "../src/pages/own/Preview.tsx";
import { homePreview, servedPageParts } from "../src/pages/own/servedPage.tsx";
import { type Site, type Subject, subjectsOf } from "../src/pages/own/site.ts";
import { takeOver } from "../src/pages/own/takeOver.ts";
import { indexPage, type Page, pageOf } from "../src/pages/own/sitePages.tsx";
import { readHouseMeasure } from "./letters.ts";
import { lightPaint, openPainter } from "./pictures.ts";
import { readAtlas, readBoundaries, readEdition, wordsIn } from "./published.ts";

interface SiteOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Where it will stand; absent where that is not known. */
  readonly address: string | undefined;
  /** Which subjects get a page: all, but for tests. */
  readonly isWanted?: (subject: Subject) => boolean;
}

/** What is drawn for previews: a picture of what pages are about, named by its content so that pages share it. */
function openPreviews(folder: string, atlas: Site["atlas"]) {
  const snapshot = takeSnapshot(atlas, undefined);
  const { entries, requests } = snapshot;
  const paint = lightPaint();
  const painter = openPainter();
  const scene = plateSceneOf({
    atlas,
    snapshot,
    entries,
    requests,
    layout: "face",
    selection: undefined,
    boundaries: readBoundaries(),
    land: undefined,
    words: wordsIn[sourceLanguage],
    measure: readHouseMeasure(),
    size: previewMap,
  });
  const written = new Set<string>();
  const write = (path: string, svg: string) => {
    if (!written.has(path)) writeFileSync(join(folder, path), painter.paint(svg));
    written.add(path);
    return path;
  };
  return {
    of: (subject: Subject) => {
      const svg = previewMarkup({ scene, entries: subject.entries, paint });
      return write(`previews/${createHash("sha256").update(svg).digest("hex").slice(0, 12)}.png`, svg);
    },
    ofHome: (language: Language) =>
      write(homePreview(language), homePreviewMarkup({ scene, entries, paint, words: wordsIn[language] })),
    count: () => written.size,
    close: painter.close,
  };
}

/** Fills the places that the served page keeps for this step; done again, it replaces what it had put there. */
export function withSiteParts(html: string, parts: Readonly<Record<string, string>>): string {
  return html.replace(/<!-- pages: (\w+) -->(?:(?:(?!<!-- ).)*<!-- \/pages -->)?/gs, (place: string, name: string) =>
    parts[name] === undefined ? place : `<!-- pages: ${name} -->${parts[name]}<!-- /pages -->`,
  );
}

/** Who publishes the site, as the file in its folder says. @throws LoadFailure when that cannot be understood */
function publisherIn(folder: string): Publisher | undefined {
  const path = join(folder, "publisher.json");
  const text = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  return text === "" ? undefined : checked("publisher.json", JSON.parse(text), readPublisher);
}

function writeServedPage(folder: string, edition: string, address: string | undefined): void {
  const path = join(folder, "index.html");
  writeFileSync(path, withSiteParts(readFileSync(path, "utf8"), servedPageParts(wordsIn[sourceLanguage], edition, address)));
}

function writePage(folder: string, { path, html }: Page): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), html);
}

/** What leads robots to all pages: only with an address, since it must be absolute. */
function writeGuides(folder: string, address: string, paths: readonly string[], day: string): void {
  const entries = ["", ...paths].map((path) => `<url><loc>${address}${path}</loc><lastmod>${day}</lastmod></url>`);
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">';
  writeFileSync(join(folder, "sitemap.xml"), `${head}\n${entries.join("\n")}\n</urlset>\n`);
  writeFileSync(join(folder, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
}

/**
 * Writes a page for each subject in each language, the list of all, previews, style, and what robots read.
 * @returns how many pages and pictures there are
 */
export function writeSite({ folder, address, isWanted = () => true }: SiteOptions) {
  const atlas = readAtlas();
  const publisher = publisherIn(folder);
  const subjects = new Map([...subjectsOf(atlas)].filter(([, subject]) => isWanted(subject)));
  mkdirSync(join(folder, "previews"), { recursive: true });
  const previews = openPreviews(folder, atlas);
  const pictures = new Map([...subjects].map(([key, subject]) => [key, previews.of(subject)]));
  const tables = readdirSync(join(folder, "data")).filter((name) => name.endsWith(".csv"));
  const paths: string[] = [];
  for (const language of languages) {
    const words = wordsIn[language];
    const sentences = checkFile("sentences", sentencesFile, readEdition(`sentences.${language}.json`));
    const site: Site = { atlas, snapshot: takeSnapshot(atlas, undefined), words, sentences, subjects, address, publisher };
    const pages = [...subjects].map(([key, subject]) => pageOf(site, subject, pictures.get(key) ?? ""));
    for (const page of [
      indexPage(
        site,
        previews.ofHome(language),
        tables.map((name) => `data/${name}`),
      ),
      ...pages,
    ]) {
      writePage(folder, page);
      paths.push(page.path);
    }
  }
  previews.close();
  const styles = ["ui/tokens.css", "pages/own/pages.css"].map((path) =>
    readFileSync(join(import.meta.dirname, "../src", path), "utf8"),
  );
  writeFileSync(join(folder, "pages.css"), styles.join("\n"));
  writeFileSync(join(folder, "pages.js"), `(${takeOver.toString()})();\n`);
  writeServedPage(folder, atlas.edition.version, address);
  if (address !== undefined) writeGuides(folder, address, paths, atlas.edition.date);
  return { pages: paths.length, pictures: previews.count() };
}

// @vitest-environment happy-dom
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { withSiteParts, writeSite } from "../../../.build/site.ts";
import { linesOf } from "../../../src/domain/document.ts";
import { languages } from "../../../src/domain/languages.ts";
import { takeSnapshot } from "../../../src/domain/snapshot.ts";
import { subjectsOf } from "../../../src/pages/own/site.ts";
import { pageOf as ownPage } from "../../../src/pages/own/sitePages.tsx";
import { pageKinds } from "../../../src/state/ownPages.ts";
import { root } from "../../fixtures/repository.ts";
import { realAtlas, realEntry } from "../../fixtures/realAtlas.ts";
import { wordsOf } from "../../fixtures/words.ts";

/** One of each kind, with those that it leads to: an agreement of old, its municipality, its document, its theme. */
const agreement = realEntry("agde--tata");
const sample = new Set([
  agreement.partnership.id,
  ...agreement.parties.map(({ territoryId }) => territoryId),
  "fr-region-76",
  "cuf-minutes-2016-02-17",
  "water",
]);
const address = "https://atlas.example/passerelles/";

const folder = mkdtempSync(join(tmpdir(), "passerelles-pages-"));
mkdirSync(join(folder, "data"));
cpSync(join(root, "public"), folder, { recursive: true });
cpSync(join(root, "src/index.html"), join(folder, "index.html"));
const written = writeSite({ folder, address, isWanted: ({ id }) => sample.has(id) });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const pageOf = (path: string) =>
  new DOMParser().parseFromString(read(path).replaceAll(/<link rel="stylesheet"[^>]*>/g, ""), "text/html");
const kinds = [
  ["partnership", "agde--tata", "Agde – Tata"],
  ["territory", "fr-region-76", "Occitanie"],
  ["source", "cuf-minutes-2016-02-17", "Relevé de décisions"],
  ["theme", "water", "Eau et assainissement"],
] as const;
const pages = languages.flatMap((language) => [
  `${language}/index.html`,
  ...kinds.map(([kind, id]) => `${language}/${kind}/${id}.html`),
]);
const content = (page: Document, selector: string) => page.querySelector(selector)?.getAttribute("content") ?? "";

test("partnerships, territories with partnerships, documents and themes have a page of their own, in every language", () => {
  const subjects = [...subjectsOf(realAtlas).values()];
  expect(new Set(subjects.map(({ kind }) => kind))).toEqual(new Set(pageKinds));
  expect(subjects.filter(({ kind }) => kind === "partnership")).toHaveLength(realAtlas.partnerships.size);
  expect(subjects.filter(({ kind }) => kind === "source")).toHaveLength(realAtlas.sources.size);
  expect(subjects.filter(({ kind, entries }) => kind === "territory" && entries.length === 0)).toEqual([]);
  expect(written.pages).toBe(languages.length * (sample.size + 1));
});

describe.each(pages)("%s", (path) => {
  const page = pageOf(path);

  test("has a title, a description, and what previews ask for", () => {
    expect(page.title.length).toBeGreaterThan(10);
    expect(content(page, 'meta[name="description"]').length).toBeGreaterThan(20);
    expect(content(page, 'meta[property="og:title"]')).not.toBe("");
    expect(content(page, 'meta[property="og:description"]')).toBe(content(page, 'meta[name="description"]'));
    const picture = content(page, 'meta[property="og:image"]');
    expect(picture.startsWith(`${address}previews/`)).toBe(true);
    const { size } = statSync(join(folder, picture.slice(address.length)));
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThan(110_000);
  });

  test("names itself, and is the same in every language as the others say", () => {
    const here = `${address}${path}`;
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(here);
    const pairs = (of: Document) =>
      [...of.querySelectorAll('link[rel="alternate"]')].map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]);
    expect(pairs(page).map(([language]) => language)).toEqual([...languages]);
    expect(pairs(page).map(([, href]) => href)).toContain(here);
    for (const [, href] of pairs(page)) expect(pairs(pageOf((href ?? "").slice(address.length)))).toEqual(pairs(page));
  });

  test("leads inside of the site to nothing that is not there", () => {
    const links = [...page.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
    const inside = links.filter((href) => !/^https?:/.test(href)).map((href) => href.replace(/[?#].*$/, ""));
    expect(inside.length).toBeGreaterThan(5);
    const missing = inside.filter((href) => {
      const target = join(folder, dirname(path), href);
      return !existsSync(target) && target !== join(folder, "pages.css");
    });
    expect(missing).toEqual([]);
  });

  test("runs no script but the one that gives way to the application, and tells engines in data what it is", () => {
    const [told, ...run] = page.querySelectorAll("script");
    expect(run.map((script) => script.getAttribute("src"))).toEqual(path.endsWith("/index.html") ? [] : ["../../pages.js"]);
    expect(told?.getAttribute("type")).toBe("application/ld+json");
    const data: unknown = JSON.parse(told?.textContent ?? "");
    expect(data).toMatchObject({ "@context": "https://schema.org", dateModified: realAtlas.edition.date });
    expect(content(page, "meta[http-equiv]")).toContain("default-src 'none'");
  });
});

test.each(kinds)("the page of a %s says what it is about, and leads to the same in the application", (kind, id, title) => {
  const page = pageOf(`fr/${kind}/${id}.html`);
  expect(page.querySelector("h1")?.textContent).toContain(title);
  const inAtlas = page.querySelector("a.open")?.getAttribute("href");
  expect(inAtlas).toBe(kind === "theme" ? "../../?theme=water&lang=fr" : `../../?sel=${kind}:${id}&lang=fr`);
});

test("a partnership is told with the age of its state, and every statement with its source", () => {
  const page = pageOf("fr/partnership/agde--tata.html");
  expect(content(page, 'meta[name="description"]')).toContain("Dit actif en 2016, sans nouvelle depuis");
  for (const { id } of agreement.partnership.statements)
    expect(page.getElementById(id)?.textContent).toMatch(/Source\s: .*\. Confiance/);
});

test("every statement can be cited, at an address of its own on its page", () => {
  const page = pageOf("en/partnership/agde--tata.html");
  for (const { id } of agreement.partnership.statements) {
    const here = `${address}en/partnership/agde--tata.html#${id}`;
    expect(page.getElementById(id)?.querySelector(".cite")?.textContent).toContain(here);
    expect(page.getElementById(id)?.querySelector("pre")?.textContent).toContain(`@misc{passerelles-${id}`);
  }
  expect(page.querySelector("main > .cite")?.textContent).toContain(realAtlas.edition.version);
});

test("the page of a document tells all that the atlas took from it, but for rules of funds", () => {
  const id = "cuf-minutes-2016-02-17";
  const told = linesOf(realAtlas, [], id).filter(({ kind }) => kind !== "fact" && kind !== "theme");
  const page = pageOf(`fr/source/${id}.html`);
  const entries = [...subjectsOf(realAtlas).values()].find((subject) => subject.id === id)?.entries ?? [];
  expect(page.querySelectorAll("main li")).toHaveLength(told.length + entries.length);
  expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent).join()).toMatch(/événements?,.*passages?,/);
});

test("an Arabic page runs from the right and speaks Arabic", () => {
  const page = pageOf("ar/territory/fr-region-76.html");
  expect(page.documentElement.getAttribute("dir")).toBe("rtl");
  expect(page.querySelector("h1")?.textContent).toMatch(/\p{Script=Arabic}/u);
});

test("robots find every page, and the served page leads to them once, however often this step is done", () => {
  expect(read("sitemap.xml").match(/<loc>/g)).toHaveLength(written.pages + 1);
  expect(read("robots.txt")).toContain(`${address}sitemap.xml`);
  const served = read("index.html");
  expect(served.match(/property="og:image"/g)).toHaveLength(1);
  expect(served).toContain('href="./ar/index.html"');
  const again = withSiteParts(served, { head: "<meta/>", links: "<a></a>" });
  expect(again).not.toContain("og:image");
  expect(withSiteParts(again, { head: "<meta/>", links: "<a></a>" })).toBe(again);
});

test("whoever runs no script reads the sentence, sees the map, and comes to every page from the page that is served", () => {
  const served = pageOf("index.html");
  const reached = new Set<string>();
  const walk = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const links = [...pageOf(path).querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    for (const href of links.filter((one) => /\.html(?:#|$)/.test(one) && !one.startsWith("http")))
      walk(join(dirname(path), href.replace(/#.*$/, "")));
  };
  for (const link of served.querySelectorAll(".opening-pages a")) walk((link.getAttribute("href") ?? "").replace("./", ""));
  expect([...reached].toSorted()).toEqual(
    languages
      .flatMap((language) => [
        `${language}/index.html`,
        ...[...subjectsOf(realAtlas).values()]
          .filter(({ id }) => sample.has(id))
          .map(({ kind, id }) => `${language}/${kind}/${id}.html`),
      ])
      .toSorted(),
  );
  expect(served.querySelector(".opening-pages")?.closest("noscript")).toBeNull();
  const others = [...served.querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute("href"));
  expect(others).toEqual(languages.map((language) => `${address}${language}/index.html`));
});

test("without an address pages say what they can, relative to where they lie", () => {
  const subject = { kind: "theme", id: "water", entries: [agreement] } as const;
  const site = {
    atlas: realAtlas,
    snapshot: takeSnapshot(realAtlas, undefined),
    words: wordsOf.fr,
    sentences: { summaries: {}, doubts: {} },
    subjects: new Map(),
    address: undefined,
    publisher: undefined,
  };
  const { html } = ownPage(site, subject, "previews/water.png");
  expect(html).not.toContain("canonical");
  expect(html).toContain('property="og:image" content="../../previews/water.png"');
});

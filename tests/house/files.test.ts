import { basename, dirname, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages, sourceLanguage } from "../../src/domain/languages.ts";
import { keptFiles, readText } from "../fixtures/repository.ts";

const attics = new Set(["util", "utils", "utilities", "helper", "helpers", "misc", "common", "stuff", "lib"]);

/** Longest file of each kind: one that grows beyond is to be parted. */
const limits = [
  ["code", /\.(tsx?|mjs)$/, 200],
  ["styles", /\.css$/, 200],
] as const;

/** Catalogues of words are as long as there are words. */
const isCatalogue = (path: string) => languages.some((language) => path === `src/i18n/${language}.ts`);

test("no file and no folder is an attic", () => {
  const named = keptFiles().filter((path) =>
    path.split("/").some((part) => attics.has(basename(part, extname(part)).toLowerCase())),
  );
  expect(named).toEqual([]);
});

test("the top level holds what tools look for there, and the four places of the work", () => {
  const known =
    /^(\..*|src|public|geodata|tests|package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|LICENSE|(README|CONTRIBUTING|CHANGELOG)\.md)$/;
  const top = new Set(keptFiles().map((path) => path.split("/")[0] ?? ""));
  expect([...top].filter((name) => !known.test(name))).toEqual([]);
});

test("the page says in every language that the atlas comes, and what to do when it does not", () => {
  const page = readText("src/index.html");
  for (const part of [
    /class="opening-hopes">[\s\S]*?<\/div>/,
    /class="opening-late">[\s\S]*?<\/div>/,
    /<noscript>[\s\S]*?<\/noscript>/,
  ]) {
    const text = part.exec(page)?.[0] ?? "";
    // What bears no language of its own has that of the page.
    const spoken = [...text.matchAll(/<p(?: lang="(\w+)")?/g)].map(([, language]) => language ?? sourceLanguage);
    expect(spoken).toEqual([...languages]);
  }
  expect(page).toContain(`<html lang="${sourceLanguage}">`);
});

describe("no file is too long", () => {
  test.each(limits)("%s", (_kind, pattern, limit) => {
    const long = keptFiles()
      .filter((path) => pattern.test(path) && !isCatalogue(path))
      .map((path) => ({ path, lines: readText(path).split("\n").length - 1 }))
      .filter(({ lines }) => lines > limit);
    expect(long).toEqual([]);
  });
});

describe("no kept file names what lies outside of the repository", () => {
  const texts = keptFiles().filter((path) => !/\.(png|jpe?g|woff2?|ico|pdf)$/.test(path));

  test("as a folder of somebody's machine", () => {
    const folders = /\/(?:work|root|home|Users)\/[\w.-]+|[A-Z]:\\\\?Users\\/g;
    expect(texts.flatMap((path) => (readText(path).match(folders) ?? []).map((folder) => `${path}: ${folder}`))).toEqual([]);
  });

  test("as a folder shared beside it", () => {
    const kept = new Set(keptFiles());
    const shared = texts.flatMap((path) =>
      [...readText(path).matchAll(/(?:\.\.\/)+shared\b[\w./-]*/g)]
        .map(([named]) => ({ path, named, target: join(dirname(path), named) }))
        .filter(({ target }) => !kept.has(target)),
    );
    expect(shared.map(({ path, named }) => `${path}: ${named}`)).toEqual([]);
  });
});
